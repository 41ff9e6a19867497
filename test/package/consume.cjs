// The built package as CommonJS: every entry loads by its name, and the core answers.
const assert = require('node:assert/strict');
const { assess, isLawError } = require('lasteks');
const { compareTexts } = require('lasteks/compare');
const { assessFrom } = require('lasteks/live');
const { readWording } = require('lasteks/texts');

const options = { at: '2023-05-02T10:00' };
const input = { child: { birthDate: '2012-03-04' }, danger: { situationEndangersLifeOrHealth: true } };
assert.equal(assess(input, options).norms['notify-danger'].applies, true);
assert.throws(
  () => readWording('not a law'),
  (error) => isLawError(error) && error.code === 'not-readable',
);
const wording = readWording('Child Protection Act\nIn force from:01.04.2023\n§ 1. Scope');
assert.equal(compareTexts(wording, wording).same, true);
assessFrom(input, {}, options).then((answer) => assert.equal(answer.norms['notify-danger'].applies, true));
