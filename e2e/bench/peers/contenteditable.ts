import './page.css';
import { storedText } from './storedText.ts';

const article = document.createElement('div');
article.className = 'article';
article.contentEditable = 'true';
article.setAttribute('role', 'textbox');
article.setAttribute('aria-label', 'Article');
article.innerHTML = await storedText();
document.body.append(article);
