'use strict';

// Required by Node before anything else, in every process and thread that a watched command starts: writes each look-up
// and connection down in the file that NETWORK_WATCH names, and fails those that lead off this machine.
const { appendFileSync } = require('node:fs');
const dgram = require('node:dgram');
const dns = require('node:dns');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');

const file = process.env.NETWORK_WATCH;
const here = /^(localhost|127(\.\d+){3}|::1|::ffff:127(\.\d+){3}|0\.0\.0\.0|::)$/i;

function note(what, host) {
  const isHere = host === undefined || host === '' || here.test(String(host));
  const command = process.argv.slice(1, 4).join(' ');
  appendFileSync(file, `${JSON.stringify({ what, host: host ?? null, here: isHere, command, pid: process.pid })}\n`);
  return isHere;
}

const refused = (host) => Object.assign(new Error(`the network is watched: ${host}`), { code: 'ENETUNREACH' });

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...given) {
  const [first, second] = Array.isArray(given[0]) ? given[0] : given;
  const options = typeof first === 'object' && first !== null ? first : { port: first, host: second };
  const isPath = Boolean(options.path) || (typeof first === 'string' && !/^\d+$/.test(first));
  const host = typeof options.host === 'string' ? options.host : undefined;
  if (isPath || note('connect', host)) return connect.apply(this, given);
  process.nextTick(() => this.destroy(refused(host)));
  return this;
};

function watchAsking(owner, isPromise) {
  for (const name of Object.getOwnPropertyNames(owner)) {
    if (!/^(lookup|lookupService|resolve\w*|reverse)$/.test(name) || typeof owner[name] !== 'function') continue;
    const ask = owner[name];
    owner[name] = function (host, ...rest) {
      if (net.isIP(host) && name === 'lookup') return ask.call(this, host, ...rest);
      if (note(name, host)) return ask.call(this, host, ...rest);
      if (isPromise) return Promise.reject(refused(host));
      process.nextTick(rest.at(-1), refused(host));
    };
  }
}
watchAsking(dns, false);
watchAsking(dns.promises, true);
watchAsking(dns.Resolver.prototype, false);
watchAsking(dns.promises.Resolver.prototype, true);

for (const name of ['connect', 'send']) {
  const inner = dgram.Socket.prototype[name];
  dgram.Socket.prototype[name] = function (...given) {
    const host = given.find((one, n) => n > 0 && typeof one === 'string');
    if (!note(`datagram ${name}`, host)) throw refused(host);
    return inner.apply(this, given);
  };
}

syncBuiltinESMExports();
note('start', undefined);
