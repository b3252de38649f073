import { inBaseLetters, inNewTonePlacement, inOldTonePlacement } from '../spellings';

/** The six spellings a measurement is repeated in, by the name it prints. */
export const renderings = {
  nfc: (text) => text.normalize('NFC'),
  nfd: (text) => text.normalize('NFD'),
  'old-tone': inOldTonePlacement,
  'new-tone': inNewTonePlacement,
  upper: (text) => text.normalize('NFC').toUpperCase().normalize('NFC'),
  'no-marks': inBaseLetters,
} as const satisfies Readonly<Record<string, (text: string) => string>>;

export type Rendering = keyof typeof renderings;
