/** What tests and the dumps of releases make fingerprints with. */
export const testFingerprintKey = 'invented-for-tests-and-used-nowhere-else-00';
