import type { Block, Piece } from '@/lib/domain/help/read-guide';

/** A guide as it is read on screen and printed. Its words are Vietnamese, whatever the page around it is in. */
export function GuideBlocks({ title, blocks }: { title: string; blocks: readonly Block[] }) {
  return (
    <article lang="vi" className="max-w-prose leading-relaxed">
      <h2 className="text-xl font-semibold tracking-tight">{title}</h2>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a guide never move
        <GuideBlock key={at} block={block} />
      ))}
    </article>
  );
}

function GuideBlock({ block }: { block: Block }) {
  if (block.kind === 'heading') {
    return (
      <h3 id={block.id} className="mt-8 mb-2 scroll-mt-20 text-lg font-semibold print:mt-5 print:break-after-avoid">
        {block.text}
      </h3>
    );
  }
  if (block.kind === 'paragraph') {
    return (
      <p className="my-3">
        <Pieces pieces={block.pieces} />
      </p>
    );
  }
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List className={`my-3 space-y-2 pl-6 ${block.ordered ? 'list-decimal' : 'list-disc'}`}>
      {block.items.map((pieces, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a guide never move
        <li key={at} className="pl-1 marker:text-muted-foreground print:break-inside-avoid">
          <Pieces pieces={pieces} />
        </li>
      ))}
    </List>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ kind, text }, at) => {
    const key = `${at} ${text}`;
    if (kind === 'strong') return <strong key={key}>{text}</strong>;
    if (kind === 'text') return text;
    return (
      <code key={key} className="rounded-sm bg-muted px-1 py-0.5 font-mono text-[0.85em] break-words">
        {text}
      </code>
    );
  });
}
