/** Runs of a measurement before growth is taken for proven. */
const rounds = 4;

/** Milliseconds below which noise is larger than any growth. */
const least = 50;

/** A run that cost this many times more was linear. */
const linear = 6;

/**
 * Tells how many times more processor time some work takes for four times the input: 4 where the cost is linear,
 * 16 where it is squared.
 *
 * Counts the time of this process and not of the wall, so other work on the machine does not matter. The least of
 * several runs counts, since what disturbs only adds; it stops as soon as the work looks linear.
 */
export async function growth(work: (size: number) => unknown, size: number, clock = processorTime): Promise<number> {
  const cost = async (input: number): Promise<number> => {
    const start = clock();
    await work(input);
    return Math.max(least, clock() - start);
  };
  let small = Infinity;
  let large = Infinity;
  for (let round = 0; round < rounds; round++) {
    small = Math.min(small, await cost(size));
    large = Math.min(large, await cost(4 * size));
    if (large < linear * small) break;
  }
  return large / small;
}

/** Milliseconds of the processor that this process has taken. */
function processorTime(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}
