import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: {
    target: 'es2022',
    outDir: '../../../node_modules/.cache/bench-peers',
    emptyOutDir: true,
    rolldownOptions: { input: ['contenteditable.html', 'tiptap.html'] },
  },
});
