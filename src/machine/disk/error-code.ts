/** The code of an error of the file system, such as `ENOENT`. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is missing',
  EPERM: 'permission is missing',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the disk quota is used up',
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EISDIR: 'it is a folder',
  EEXIST: 'a file of that name is in the way',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: 'the disk or its connection failed',
  ENOMEM: 'the system has no memory left',
};

/** Errors that say what stands at a path, or who may use it: they are the same the next time. */
const lasting: readonly string[] = [
  'EACCES',
  'EEXIST',
  'EINVAL',
  'EISDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'ENOENT',
  'ENOTDIR',
  'ENOTEMPTY',
  'ENXIO',
  'EPERM',
];

/**
 * Whether the machine failed: what is asked for may be there all the same, so that whoever takes it for missing would make
 * something else of the rest.
 */
export function isFault(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && !lasting.includes(errorCode(error));
}

/**
 * Does something with a file, and has errors of the file system name it: they do not where the file is open, and name a
 * temporary one where that is to become the file.
 *
 * @throws {Error} what the step throws.
 */
export function naming<Result>(path: string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) Object.assign(error, {path});
    throw error;
  }
}

/** What an error of the file system means, in words. */
export function errorReason(error: unknown): string {
  const code = errorCode(error);
  const known = reasons[code];
  if (known !== undefined) return `${known} (\`${code}\`)`;
  return error instanceof Error ? error.message : String(error);
}
