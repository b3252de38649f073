// `natural` types its folders; these are the single files of them we load, so that their neighbours are not.

declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  import type { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js';

  const distances: { DamerauLevenshteinDistance: typeof DamerauLevenshteinDistance };
  export default distances;
}

declare module 'natural/lib/natural/ngrams/ngrams.js' {
  import type { NGrams } from 'natural/lib/natural/ngrams/index.js';

  const ngrams: typeof NGrams;
  export default ngrams;
}

declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export { TfIdf as default } from 'natural/lib/natural/tfidf/index.js';
}
