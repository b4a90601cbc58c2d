import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative addresses: the built desk works from any folder of any server.
  base: './',
  plugins: [react()],
  server: { host: '127.0.0.1' },
  // Of its own accord Vite looks through every page in the folder, also those of the benchmarks,
  // which have packages of their own: the desk would get a second copy of ProseMirror.
  optimizeDeps: { entries: 'index.html' },
  build: { target: 'es2022', chunkSizeWarningLimit: 1500 },
});
