import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensions } from 'vscode';
import { DEFAULT_SEVERITY, HOUSE_STYLES, KEY_FIELDS, SWITCHES } from '../../../server/src/engine/index.ts';

/** What the settings and the schema of `.verbatim.json` offer is what the engine knows. */
describe('the manifest', () => {
  const { extensionPath, packageJSON } = extensions.getExtension('verbatim.verbatim')!;
  const settings = packageJSON.contributes.configuration.properties;
  const [validation] = packageJSON.contributes.jsonValidation;
  const schema = JSON.parse(readFileSync(join(extensionPath, validation.url), 'utf8'));

  it('offers every rule, and says how severe it is', () => {
    for (const rules of [settings['verbatim.rules'].properties, schema.properties.rules.properties]) {
      assert.deepEqual(Object.keys(rules).sort(), Object.keys(DEFAULT_SEVERITY).sort());
      for (const [code, severity] of Object.entries(DEFAULT_SEVERITY)) {
        assert(rules[code].description.includes(`By default: ${severity}`), rules[code].description);
      }
    }
  });

  it('takes every field of a pattern of keys, and no other', () => {
    for (const { pattern } of [
      settings['verbatim.import.keyPattern'],
      schema.properties.import.properties.keyPattern,
    ]) {
      for (const field of KEY_FIELDS) assert.match(`{${field}}-`, new RegExp(pattern));
      assert.doesNotMatch('{colour}', new RegExp(pattern));
    }
  });

  it('offers every house style', () => {
    assert.deepEqual(settings['verbatim.style'].enum, [null, ...HOUSE_STYLES]);
    const [name, mapping] = schema.properties.style.anyOf;
    assert.deepEqual(name.enum, HOUSE_STYLES);
    assert.deepEqual(mapping.properties.base.enum, HOUSE_STYLES);
  });

  it('offers every switch of a house style', () => {
    const { base, ...switches } = schema.properties.style.anyOf[1].properties;
    assert.deepEqual(Object.keys(switches), SWITCHES);
    assert.deepEqual(Object.keys(settings['verbatim.styleSwitches'].properties), SWITCHES);
  });
});
