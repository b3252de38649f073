/**
 * What the built styles and scripts ask for though a promised browser lacks it, and why nothing is missing there. A name
 * stands for its values too. Every line must still be needed.
 */
export const acceptedStyles: Readonly<Record<string, string>> = {
  'text-wrap': 'lines are divided as ever; what is read stays the same',
  'field-sizing': 'a text area keeps its given height and scrolls',
  resize: 'a text area on a phone is scrolled, not pulled larger',
  'font-family: ui-monospace': 'the names after it in the list are taken',
  'cursor: pointer': 'a phone shows no pointer',
  'scrollbar-color': 'a bar for scrolling has the colours of the system',
  '::selection': 'an iPhone marks what is chosen in a colour of its own',
  '@page': 'margins of paper are those of the printer',
  'break-after: avoid': 'on paper a heading may end a page; nothing is lost',
};

export const acceptedScripts: Readonly<Record<string, string>> = {
  'Error.captureStackTrace': 'what packs workbooks asks whether it is there',
  'URL.canParse': 'the framework asks whether it is there and writes it if not',
  'window.navigation': 'the framework asks whether it is there',
  'navigator.connection': 'the framework asks whether it is there',
  setImmediate: 'the framework asks whether it is there',
  '.startViewTransition()': 'called by the framework for a component we do not use',
  '.skipTransition()': 'called by the framework for a component we do not use',
  '.run()': 'a name of the framework itself',
  '.use()': 'a name of the framework itself',
  '.createContext()': 'a name of the framework itself',
  '.dispatch()': 'a name of what the charts keep their state in',
  '.config()': 'a name of what the charts count their axes with',
  '.constant()': 'a name of what the charts draw lines with',
  '.div()': 'a name of what the charts count their axes with',
  '.mul()': 'a name of what the charts count their axes with',
};
