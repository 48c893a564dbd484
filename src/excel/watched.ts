/** How far a long piece of work has come, and the way to stop it: a stopped call rejects with the signal's reason. */
export interface Watched {
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}
