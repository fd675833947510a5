/** Something contributed that has not the form of its kind. It is caught where a contribution is read. */
export class Malformed extends Error {
  override readonly name = "Malformed";
  readonly path: readonly string[];

  constructor(path: readonly string[], options?: ErrorOptions) {
    super("What was contributed has not the form of its kind.", options);
    this.path = path;
  }

  /** The path in words, short whatever the keys are. */
  get place(): string {
    return this.path
      .slice(0, 8)
      .map((key) => key.slice(0, 60))
      .join(".");
  }
}
