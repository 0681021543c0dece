/** The build gives it to code that takes Node's Buffer for granted. */
export { Buffer } from 'buffer'
