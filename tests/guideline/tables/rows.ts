/** A rule: its id, severity, condition in one line (conditions.ts), the numbers of its sentence, mark, sources. */
export type RuleRow = readonly [id: string, severity: string, condition: string, numbers: string, mark: string, sources: string];
