/** The version of this program, which its bundles carry with them wherever they lie. */
export { version } from '#package';
