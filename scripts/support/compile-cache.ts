/**
 * Loaded before a command: keeps what Node compiles of it, and of what it starts, beside the packages.
 * From the second time on commands start in two thirds of the time. Where the folder cannot be
 * written, nothing is kept.
 */
import { enableCompileCache } from 'node:module'
import { compiledCode } from './project.ts'

const { directory } = enableCompileCache(compiledCode)
if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] = directory
