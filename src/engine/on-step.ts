/** Called with the step that is going on, and how much of it is done where that is known. */
export type OnStep = (step: string, done?: number, total?: number) => void;
