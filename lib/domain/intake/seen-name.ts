/** Letters of other alphabets that are drawn like Latin ones, each before its twin. */
const twins =
  'аaеeоoрpсcхxіiуyѕsјjһhԁdԛqԝwɡgлnпnкkмmнhтtвbгrиuАAВBЕEКKМMНHОOРPСCТTХXІIУYЅSЈJҺHԌGԚQԜW' +
  'αaβbεeηnιiκkνvοoρpτtυuχxγyωwΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX' +
  'ıiȷjɩiʏyɴnʀrʟlɪiɢgʙbʜhᴀaᴄcᴅdᴇeᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢzꜰfꜱsօoսuոnһhցgАAᎪAᏴBᏟCᎬEᎻHᎢTᏔWᏙVᏒRᏢPᎷMᏞLᏀG';
const latin = new Map(Array.from({ length: twins.length / 2 }, (_, n) => [twins[2 * n]!, twins[2 * n + 1]!]));
const twin = new RegExp(`[${[...latin.keys()].join('')}]`, 'gu');
const notSeen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}]/gu;
/** What is drawn over letters and is no mark of Vietnamese. */
const overlaid = /(?![\u0300-\u0303\u0306\u0309\u031b\u0323])\p{M}/gu;
/** Three letters and more one by one. */
const spacedOut = /(?<![\p{L}\p{M}\d])\p{L}([ _*|~·•.,/-])\p{L}(?:\1\p{L})+(?![\p{L}\d])/gu;
/** Of capitals a word has four or more, one of them a vowel; else they are initials. */
const isWord = (letters: string) => /\p{Ll}/u.test(letters) || /^(?=.*[AEIOUYÀ-Ỹ])(?:.[^\p{L}]?){4,}$/iu.test(letters);

/**
 * A short name as its readers see it: composed, of Latin letters where others are drawn like them, no letter in costume, nothing
 * that is not seen, no word spelled out letter by letter.
 */
export function seenName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(notSeen, '')
    .normalize('NFD')
    .replace(overlaid, '')
    .replace(twin, (letter) => latin.get(letter)!)
    .normalize('NFC')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(spacedOut, (letters) => (isWord(letters) ? letters.replace(/[^\p{L}]/gu, '') : letters))
    .replace(/ {2,}/g, ' ')
    .trim();
}
