import { caretaker } from '@/lib/domain/permissions';
import { acceptFingerprintKey } from '@/lib/services/system/accept-fingerprint-key';
import { fingerprintTexts } from '@/lib/strings/fingerprints';
import { explainFailure } from './explain-failure';

const texts = fingerprintTexts.vi;

if (process.argv.slice(2).join(' ') !== '--old-key-is-lost') {
  console.error(texts.usage);
  process.exit(2);
}
try {
  const receipt = await acceptFingerprintKey(caretaker);
  console.error(receipt.accepted ? texts.accepted : texts.sameKey);
  console.log(JSON.stringify(receipt));
  process.exit(0);
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}
