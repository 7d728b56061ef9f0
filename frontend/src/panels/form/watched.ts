/** What is drawn by somebody, who hears of every change. */
export abstract class Watched {
  #onChange: () => void = () => undefined;

  /**
   * Tells of every change to whoever draws it now.
   *
   * @returns ends it
   */
  watch(onChange: () => void): () => void {
    this.#onChange = onChange;
    return () => {
      if (this.#onChange === onChange) this.#onChange = () => undefined;
    };
  }

  protected changed(): void {
    this.#onChange();
  }
}
