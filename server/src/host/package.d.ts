/** Our own package.json: a bundle takes from it what is named here. */
declare module '#package' {
  export const version: string;
}
