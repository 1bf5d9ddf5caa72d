import fc from 'fast-check';

/** The same random cases in every run, so that a failure is the change's; another seed finds others. */
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20260701) });
