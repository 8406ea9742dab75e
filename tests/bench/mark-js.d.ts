/** The part of mark.js that is used; it brings no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(terms: readonly string[], options: { readonly separateWordSearch: boolean; readonly accuracy: 'exactly' }): void;
  }
}
