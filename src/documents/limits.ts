/** A document of more bytes than this is refused unread. The longest White House transcript has 0.3 million. */
export const MAX_DOCUMENT_BYTES = 20_000_000;

/** In a text of more paragraphs than this, parts are not told apart: 70 µs each, 7 s for so many. A book has 10,000. */
export const MAX_PARAGRAPHS = 100_000;

/** A JSON file (an array of documents) must be held whole; JSON Lines have no such limit. */
export const MAX_JSON_BYTES = 100_000_000;
