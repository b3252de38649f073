/** What reads along, in a file of its own that is fetched only when somebody writes. */
export { classify } from '@/lib/domain/classify/classify';
export { hingesOf, TryBudget } from '@/lib/domain/classify/counterfactual';
export { rulesWith } from '@/lib/domain/classify/rules';
export { redact } from '@/lib/domain/redact/redact';
