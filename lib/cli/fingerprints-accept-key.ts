import { caretaker } from '@/lib/domain/permissions';
import { acceptFingerprintKey } from '@/lib/services/system/accept-fingerprint-key';
import { fingerprintTexts } from '@/lib/strings/fingerprints';
import { runCommand, WrongUse } from './command';

await runCommand({
  texts: fingerprintTexts,
  options: { 'old-key-is-lost': { type: 'boolean' } },
  run: async ({ values, texts }) => {
    if (!values['old-key-is-lost']) throw new WrongUse();
    const receipt = await acceptFingerprintKey(caretaker);
    console.error(receipt.accepted ? texts.accepted : texts.sameKey);
    console.log(JSON.stringify(receipt));
    return 0;
  },
});
