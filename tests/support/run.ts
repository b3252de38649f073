import { testFingerprintKey } from './fingerprint-key';
import { leaveTestServer } from './server';

/** Names this run for its workers before they start, and ends what they left running on its behalf. */
export default function beginRun(): () => Promise<void> {
  process.env.NGHE_DAN_TEST_RUN = String(process.pid);
  process.env.FINGERPRINT_KEY = testFingerprintKey;
  return leaveTestServer;
}
