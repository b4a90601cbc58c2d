import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * What the built page may load, and where it may send something: nothing but its own files, from and
 * to where it is served. So the browser itself sees to it that no draft leaves the device. The
 * development server's page has no such rule, because it is put together by scripts in the page.
 */
const POLICY = [
  "default-src 'none'",
  ...['script', 'font', 'img', 'connect'].map((kind) => `${kind}-src 'self'`),
  // What is pasted has styles in it, and by them one knows what is bold and italic.
  "style-src 'self' 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  // Relative addresses: the built desk works from any folder of any server.
  base: './',
  plugins: [react(), contentSecurityPolicy],
  server: { host: '127.0.0.1' },
  // Of its own accord Vite looks through every page in the folder, also those of the benchmarks,
  // which have packages of their own: the desk would get a second copy of ProseMirror.
  optimizeDeps: { entries: 'index.html' },
  build: { target: 'es2022', chunkSizeWarningLimit: 1500 },
});
