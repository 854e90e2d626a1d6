import assert from 'node:assert/strict';
import { isPrivate } from '../../server/src/import/private-addresses.ts';

describe('an address of a private network', () => {
  it('is known in all its forms', () => {
    for (const address of '127.0.0.1 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 0.0.0.0 100.64.0.1 ::1 :: ::ffff:127.0.0.1 ::ffff:7f00:1 fe80::1 fd00::1 64:ff9b::7f00:1'.split(
      ' ',
    )) {
      assert.equal(isPrivate(address), true, address);
    }
    for (const address of '93.184.216.34 172.32.0.1 2606:4700::1111'.split(' '))
      assert.equal(isPrivate(address), false, address);
  });
});
