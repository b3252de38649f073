/** What a post is made of, as columns and keys name it. */
export type PostField =
  | 'id'
  | 'text'
  | 'date'
  | 'hour'
  | 'channel'
  | 'source'
  | 'place'
  | 'ward'
  | 'district'
  | 'province'
  | 'link'
  | 'reach'
  | 'views'
  | 'likes'
  | 'comments'
  | 'shares';

/**
 * Which field a heading names, and how well: of two of one field the one with the lower rank is meant. No field at rank 0 is a
 * heading nobody knows, at another one that is known to be something else.
 */
export type HeadingMeaning = { readonly field: PostField | 'author' | null; readonly rank: number };
