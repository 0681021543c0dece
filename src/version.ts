import program from '../package.json' with { type: 'json' }

/** What outputs say they were made with; a part of what makes their bytes. */
export const version: string = program.version
