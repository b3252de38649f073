/** Textures of the bars, drawn like `.mark-positive` in charts.css. */
export function SeriesPatterns() {
  return (
    <defs>
      <pattern id="series-positive" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--positive-stripe)" />
        <rect width="3" height="6" fill="var(--positive)" />
      </pattern>
    </defs>
  );
}
