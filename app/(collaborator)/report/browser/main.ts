import { keepDraft } from './draft';
import { findPlaces } from './place-field';
import { readAlong } from './preview';
import { sendInPlace } from './sending';
import { type BrowserWords, wordsId } from './words';

const words: BrowserWords = JSON.parse(document.getElementById(wordsId)?.textContent ?? 'null');

/** Adds to the plain form what only a browser can do. Called again for a form the server sent back. */
function enhance(form: HTMLFormElement): void {
  const place = findPlaces(form, words.texts.place);
  const preview = readAlong(form, words);
  const draft = keepDraft(form, () => {
    place.restored();
    preview.refresh();
  });
  sendInPlace(form, words, draft, enhance);
}

const form = document.querySelector<HTMLFormElement>('form[data-report]');
if (form && words) enhance(form);
