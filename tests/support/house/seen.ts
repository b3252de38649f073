import { isTaggedTemplateExpression, type Node } from 'typescript/unstable/ast';
import { exportedFunctions } from './functions';
import { type File, filesIn, type House, type Rule } from './house';
import { nodesIn } from './tree';

/** What reads items for work that shows nobody anything of them, or their own people alone. */
export const unseen: Readonly<Record<string, string>> = {
  'db/queries/assign-channels.ts: assignChannels': 'gives items that were sent again their channel, and tells how many',
  'db/queries/change-opinions.ts: changeOpinions': 'writes items that were locked as visible',
  'db/queries/count-differences.ts: countDifferences': 'recounts, and tells counts to operators',
  'db/queries/demo.ts: noteDemoBeginning': 'notes the number of the last item, for nobody to see',
  'db/queries/demo.ts: removeDemo': 'removes items and tells how many',
  'db/queries/earlier-words.ts: earlierWordsToMask': 'reads words to mask them again, for nobody to see',
  'db/queries/earlier-words.ts: removeEarlierWords': 'removes words whose term is over',
  'db/queries/earlier-words.ts: replaceWords': 'writes items that were locked as visible',
  'db/queries/expire-texts.ts: clockWitnesses': 'reads nothing but when the newest item came in',
  'db/queries/expire-texts.ts: dueCounts': 'counts what is due to be removed',
  'db/queries/expire-texts.ts: removeDue': 'removes words and tells how many',
  'db/queries/forget-phrases.ts: forgetPhrases': 'takes out what too few items say, and shows nobody any',
  'db/queries/group-cell.ts: groupCell': 'counts who shares a group, which decides whether it is told',
  'db/queries/intake.ts: intakeToUndo': 'counts the items of a batch without what is kept apart',
  'db/queries/intake.ts: latestIntakes': 'counts the items of a batch without what is kept apart',
  'db/queries/item-bytes.ts: itemBytes': 'measures how large a scratch database is',
  'db/queries/kept-apart.ts: apartAmong': 'tells which posts sent again are kept apart, so that they are not counted',
  'db/queries/kept-apart.ts: apartUpTo': 'counts what is kept apart, to be told in tens',
  'db/queries/kept-fingerprints.ts: keptFingerprints':
    'tells which posts would be there already, without what is kept apart',
  'db/queries/kept-fingerprints.ts: standingFingerprints': 'tells which posts came in before, for whatever keeps them',
  'db/queries/masked-variants.ts: newVariants': 'tells which posts are new, before they are kept',
  'db/queries/plain-insert.ts: plainRows': 'reads a scratch database to measure by',
  'db/queries/reclassify.ts: lexiconVersions': 'reads nothing but versions of the lexicon',
  'db/queries/redact-again.ts: itemsAfter': 'counts what is still to be masked again',
  'db/queries/redact-again.ts: lockedForWords': 'reads items to mask them again, for nobody to see',
  'db/queries/redact-again.ts: putWords': 'writes an item that was locked',
  'db/queries/redact-again.ts: wordsAfter': 'reads words to mask them again, for nobody to see',
  'db/queries/removals.ts: removeLocked': 'removes an item that was locked as visible',
  'db/queries/removals.ts: removeNextOf': 'removes items and tells how many',
  'db/queries/removed-list.ts: removeListed': 'removes items again and tells how many',
  'db/queries/removed-list.ts: thereOfListed': 'tells which items are removed again, for whoever restores',
  'db/queries/removed-words.ts: wordsOfItems':
    'reads the words of items that are removed, locked as visible or listed, to keep hashes of them',
  'db/queries/reports.ts: ownReport': 'gives reporters their own reports',
  'db/queries/reports.ts: ownReportId': 'gives reporters their own reports',
  'db/queries/reports.ts: ownReports': 'gives reporters their own reports',
  'db/queries/sample-opinions.ts: fillSample': 'fills a scratch database with made-up items',
  'db/queries/search-state.ts: searchWordsMade': 'reads nothing but the number of the last item',
  'db/queries/search-words.ts: forgetSomeWords': 'looks whether any item holds a word, for nobody to see',
  'db/queries/search-words.ts: forgetWords': 'looks whether any item holds a word, for nobody to see',
};

const planted = 'db/queries/planted.ts';
const rowsOf = `select text from opinion where opinion.areas && \${scope.areas}`;

export const seenRule: Rule = {
  title: 'a query that reads items takes what the scope may see from visibleIn',
  check: (house) => unguarded(house).filter((one) => !(one in unseen)),
  planted: {
    'a statement with conditions of its own': {
      [planted]: `export const inner = (db: Executor, scope: Scope) => db.execute(sql\`${rowsOf}\`);`,
    },
    'the builder': {
      [planted]:
        'export const inner = (db: Executor, scope: Scope) => db.select({ text: opinion.text }).from(opinion).where(eq(opinion.unitId, scope.unitId));',
    },
    'a join': {
      [planted]:
        'export const inner = (db: Executor, scope: Scope) => db.select().from(report).innerJoin(opinion, on).where(eq(report.reporterId, id));',
    },
    'a function that the query leans on': {
      [planted]: `export const inner = (db: Executor, scope: Scope) => read(db, scope);\nconst read = (db: Executor, scope: Scope) => db.execute(sql\`${rowsOf}\`);`,
    },
    'a condition that is any statement': {
      [planted]: `export const inner = (db: Executor, scope: Scope, condition: SQL) => db.execute(sql\`select * from opinion where \${condition}\`);`,
    },
    'what hangs on an item': {
      [planted]:
        'export const inner = (db: Executor, scope: Scope) => db.select().from(correction).where(eq(correction.id, 1));',
    },
    'what it said before': {
      [planted]:
        'export const inner = (db: Executor, scope: Scope) => db.select().from(opinionEarlier).where(eq(opinionEarlier.id, 1));',
    },
    'a guard called elsewhere in the file': {
      [planted]: `export const other = (scope: Scope) => visibleIn(scope);\nexport const inner = (db: Executor, scope: Scope) => db.execute(sql\`${rowsOf}\`);`,
    },
  },
  fine: {
    'a query that asks what may be seen, or is given it': {
      [planted]: `export const fine = (db: Executor, scope: Scope) => db.select().from(opinion).where(visibleIn(scope));\nexport const given = (db: Executor, scope: Scope, condition: Seen) => db.execute(sql\`select * from opinion where \${condition}\`);`,
    },
    'a query of other tables': {
      [planted]: 'export const fine = (db: Executor, scope: Scope) => db.execute(sql`select * from unit`);',
    },
  },
};

/** Exported functions that read items, or what hangs on them, and neither ask `visibleIn` nor take a `Seen`. */
export function unguarded(house: House): string[] {
  return filesIn(house, /^db\/queries\//)
    .filter(({ path }) => path !== 'db/queries/visible.ts')
    .flatMap((file) =>
      exportedFunctions(house, file)
        .filter(({ home, made }) => home === file && reads(made, file))
        .map(({ name }) => `${file.path}: ${name}`),
    )
    .sort();
}

const reading = /\b(from|join|update|using)\s+(opinion|opinion_earlier|report|correction)\b/i;
const building = /\b(from|[a-zA-Z]+Join)\(\s*(opinion|opinionEarlier|report|correction)\b/;
const guarded = /\bvisibleIn\(|:\s*Seen\b/;

function reads(made: Node, file: File): boolean {
  const text = [made, ...leanedOn(made, file)].map((node) => node.getText()).join('\n');
  const statements = [made, ...leanedOn(made, file)].flatMap((node) =>
    nodesIn(node).filter(isTaggedTemplateExpression),
  );
  const isReading = building.test(text) || statements.some((one) => reading.test(one.getText()));
  return isReading && !guarded.test(text);
}

/** What of its own file a function names, and what that names in turn. */
function leanedOn(made: Node, file: File): Node[] {
  const own = new Map(file.tree.statements.flatMap((one) => namesOf(one).map((name) => [name, one] as const)));
  const found = new Set<Node>();
  const visit = (node: Node) => {
    for (const word of node.getText().match(/[A-Za-z_$][\w$]*/g) ?? []) {
      const named = own.get(word);
      if (!named || found.has(named) || nodesIn(named).includes(made)) continue;
      found.add(named);
      visit(named);
    }
  };
  visit(made);
  return [...found];
}

function namesOf(statement: Node): string[] {
  const text = statement.getText();
  const name = /^(?:export\s+)?(?:async\s+)?(?:function\*?|const|let)\s+([A-Za-z_$][\w$]*)/.exec(text)?.[1];
  return name ? [name] : [];
}
