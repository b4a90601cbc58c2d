import './page.css';
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { storedText } from './storedText.ts';

new Editor({
  element: document.body,
  extensions: [StarterKit],
  content: await storedText(),
  editorProps: { attributes: { class: 'article', role: 'textbox', 'aria-label': 'Article' } },
});
