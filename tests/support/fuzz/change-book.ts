import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { pick } from '@/lib/domain/random';
import { changeBytes } from './change-bytes';
import { below, chance, changeText, type Random, swollen } from './change-text';
import { pieces } from './pieces';

const tokens = [
  ...[
    '<row>',
    '<row r="2">',
    '<row r="1048577">',
    '</row>',
    '<c r="A2">',
    '<c r="XFD9" t="s">',
    '</c>',
    '<v>',
    '</v>',
    '<is>',
    '<t>',
  ],
  ...[
    '<v>0</v>',
    '<v>99999999</v>',
    '<v>46155.25</v>',
    '<c r="B2" t="inlineStr"><is><t>x</t></is></c>',
    '<c r="C2" s="1"><v>1e308</v></c>',
  ],
  ...[
    '<c r="B2" t="d"><v>2026-05-13</v></c>',
    '<c r="B2" t="b"><v>1</v></c>',
    '<c r="B2" t="e"><v>#REF!</v></c>',
    '<rPh><t>x</t></rPh>',
  ],
  ...[
    '<!-- -->',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x',
    '?>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '&b;',
    '&#55296;',
    '&#1114112;',
    '&lt;',
  ],
  ...[
    '<sheetData>',
    '</sheetData>',
    '<si><t>x</t></si>',
    '<xf numFmtId="14"/>',
    '<numFmt numFmtId="164" formatCode="[h]:mm;@"/>',
    '/>',
    '>',
    '<',
  ],
];
const numbers = ['0', '1', '-1', '46155', '46155.99999', '60', '2958466', '1e308', '0.1', '36526', '1778600000', ''];
const attributes = [
  'r="A0"',
  'r="AAA1"',
  'r="ZZZZ1"',
  't="s"',
  't="n"',
  't="x"',
  's="1"',
  's="-1"',
  's="999"',
  'r="-5"',
  'xml:space="preserve"',
  'a',
];

/** A workbook with its tags, its parts, its archive or its bytes changed. */
export function changeBook(file: Uint8Array, random: Random, others: readonly string[] = []): Uint8Array {
  if (chance(random, 0.1)) return changeBytes(file, random);
  let parts: Unzipped;
  try {
    parts = unzipSync(file);
  } catch {
    return changeBytes(file, random);
  }
  const names = Object.keys(parts);
  if (names.length === 0) return changeBytes(file, random);
  for (let left = 1 + below(random, 2); left > 0; left--) {
    const name = chance(random, 0.7) ? (names.find((one) => one.includes('sheet1')) ?? names[0]!) : pick(random, names);
    changePart(parts, name, random, others);
  }
  const level = pick(random, [0, 1, 6] as const);
  const packed = zipSync(parts, { level });
  return chance(random, 0.05) ? changeBytes(packed, random) : packed;
}

function changePart(parts: Unzipped, name: string, random: Random, others: readonly string[]): void {
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const kind = random();
  if (kind < 0.03) delete parts[name];
  else if (kind < 0.06) parts[pick(random, pieces) || 'x'] = parts[name] ?? new Uint8Array();
  else if (kind < 0.07) parts[name] = strToU8(swollen(xml, random).toWellFormed());
  else parts[name] = strToU8(changeXml(xml, random, others).toWellFormed());
}

function changeXml(xml: string, random: Random, others: readonly string[]): string {
  const cut = xml.split(/(?<=>)|(?=<)/);
  const at = Math.floor(random() * cut.length);
  const here = cut[at] ?? '';
  const texts = cut.flatMap((one, i) => (one !== '' && !one.startsWith('<') ? [i] : []));
  const put = (i: number, ...what: string[]) => [...cut.slice(0, i), ...what, ...cut.slice(i + 1)].join('');
  switch (below(random, 9)) {
    case 0: {
      const i = texts.length > 0 ? pick(random, texts) : at;
      return put(
        i,
        changeText(cut[i] ?? '', random, others)
          .slice(0, 4_000)
          .replaceAll('<', '&lt;'),
      );
    }
    case 1:
      return put(at, here, pick(random, tokens));
    case 2:
      return put(at);
    case 3:
      return put(at, here, here);
    case 4:
      return put(
        at,
        here.replace(/\s|\/?>/, (end) => ` ${pick(random, attributes)}${end}`),
      );
    case 5:
      return put(at, here.replace(/"[^"]*"/, `"${pick(random, pieces).replace(/["<]/g, '')}"`));
    case 6:
      return put(
        at,
        here,
        cut
          .slice(at, at + 8)
          .join('')
          .repeat(1 + below(random, 40)),
      );
    case 7:
      return xml.replace(/<v>[^<]*/g, (value) => (chance(random, 0.5) ? `<v>${pick(random, numbers)}` : value));
    default:
      return changeText(xml, random, others);
  }
}
