import { createHash, createSign, generateKeyPairSync } from 'node:crypto';

/** A key and a certificate for https on this machine, in PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key in base64: what `--ignore-certificate-errors-spki-list` takes. */
  readonly spki: string;
}

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_ID = 0x06;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const BOOLEAN = 0x01;
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
const DNS_NAME = 0x82;
const IP_ADDRESS = 0x87;

/** Object identifiers, already encoded. */
const COMMON_NAME = [0x55, 0x04, 0x03];
const ECDSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const SUBJECT_ALT_NAME = [0x55, 0x1d, 0x11];
const BASIC_CONSTRAINTS = [0x55, 0x1d, 0x13];

/** Makes a self-signed certificate for `localhost` that is good for a year; nothing is kept. */
export function makeCertificate(now = new Date()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const keyInfo = publicKey.export({ type: 'spki', format: 'der' });
  const name = der(
    SEQUENCE,
    der(SET, der(SEQUENCE, objectId(COMMON_NAME), der(UTF8_STRING, Buffer.from('localhost')))),
  );
  const algorithm = der(SEQUENCE, objectId(ECDSA_WITH_SHA256));
  const nextYear = new Date(now.getTime() + 365 * 86_400_000);
  const yesterday = new Date(now.getTime() - 86_400_000);
  const body = der(
    SEQUENCE,
    der(VERSION, der(INTEGER, Buffer.from([2]))),
    der(INTEGER, Buffer.from([1, now.getTime() & 0x7f])),
    algorithm,
    name,
    der(SEQUENCE, time(yesterday), time(nextYear)),
    name,
    keyInfo,
    der(EXTENSIONS, der(SEQUENCE, altNames(), authority())),
  );
  const signature = createSign('sha256').update(body).sign(privateKey);
  const bits = der(BIT_STRING, Buffer.from([0]), signature);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(der(SEQUENCE, body, algorithm, bits)),
    spki: createHash('sha256').update(keyInfo).digest('base64'),
  };
}

function altNames(): Buffer {
  const names = der(
    SEQUENCE,
    der(DNS_NAME, Buffer.from('localhost')),
    der(IP_ADDRESS, Buffer.from([127, 0, 0, 1])),
  );
  return der(SEQUENCE, objectId(SUBJECT_ALT_NAME), der(OCTET_STRING, names));
}

function authority(): Buffer {
  const isAuthority = der(SEQUENCE, der(BOOLEAN, Buffer.from([0xff])));
  const critical = der(BOOLEAN, Buffer.from([0xff]));
  return der(SEQUENCE, objectId(BASIC_CONSTRAINTS), critical, der(OCTET_STRING, isAuthority));
}

/** One element of ASN.1 in DER: its tag, its length, its content. */
function der(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const length =
    body.length > 0xff ? [0x82, body.length >> 8, body.length & 0xff] : [0x81, body.length];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const objectId = (bytes: readonly number[]): Buffer => der(OBJECT_ID, Buffer.from(bytes));

/** `YYMMDDhhmmssZ`. */
const time = (date: Date): Buffer =>
  der(UTC_TIME, Buffer.from(`${date.toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`));

function pem(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
