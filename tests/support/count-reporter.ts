import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { sayCpuSeconds } from './cpu-seconds';

/**
 * Closes a run with what it took, where that is known, and with one line of counts: `12 passed, 0 failed`. Passing only on a
 * retry counts as passed.
 */
export default class CountReporter implements Reporter {
  private suite: Suite | undefined;
  private problems = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.suite = suite;
  }

  /** Errors outside any test, such as a spec file that does not load. */
  onError(): void {
    this.problems += 1;
  }

  onExit(): Promise<void> {
    const count = (...outcomes: ReturnType<TestCase['outcome']>[]) =>
      (this.suite?.allTests() ?? []).filter((test) => outcomes.includes(test.outcome())).length;
    const skipped = count('skipped');
    const failed = count('unexpected') + this.problems;
    const line = `${count('expected', 'flaky')} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
    const took = sayCpuSeconds(count('expected', 'flaky', 'unexpected'));
    return new Promise((written) => process.stdout.write(`${took ? `${took}\n` : ''}${line}\n`, () => written()));
  }

  onEnd(_result: FullResult): void {}

  printsToStdio(): boolean {
    return false;
  }
}
