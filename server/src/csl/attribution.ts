/** What the licence of the processor wants to be shown where its work is. */
export const ATTRIBUTION =
  'References are set by citeproc-js, Copyright (c) 2009-2019 Frank Bennett, https://github.com/Juris-M/citeproc-js';
