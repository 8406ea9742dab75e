/** A rule of a drug: its id, a text in which it fires, one in which it does not. */
export type Example = readonly [rule: string, fires: string, silent: string];

/** A caution: its id, the text, its level there; `because` begins the reason of a condition that holds. Null: it does not show. */
export type CautionExample = readonly [rule: string, text: string, level: string | null, because?: string];

/** A row AA or NE: its id, a text in which it speaks, one in which it does not. */
export type RowExample = readonly [row: string, speaks: string, silent: string];
