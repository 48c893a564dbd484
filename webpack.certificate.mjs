// The certificate under which `npm run start:excel` serves the pane: Excel opens panes over https only.
import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { generate } from "selfsigned";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Browsers refuse a certificate that is valid for more than 398 days. */
const VALID_DAYS = 365;

/** Where Microsoft's own tool keeps the one it made, and where ours goes; the first that is still good is used. */
const FOLDERS = [".office-addin-dev-certs", ".action-plan-rag"].map((folder) => path.join(homedir(), folder));

function filesIn(folder) {
  return { certFile: path.join(folder, "localhost.crt"), keyFile: path.join(folder, "localhost.key") };
}

function isGood({ certFile, keyFile }) {
  if (!existsSync(certFile) || !existsSync(keyFile)) return false;
  return new Date(new X509Certificate(readFileSync(certFile)).validTo).getTime() > Date.now();
}

/** For this computer's own name alone, and unable to vouch for any other site. */
async function makeCertificate(folder) {
  const { certFile, keyFile } = filesIn(folder);
  const extensions = [
    { name: "basicConstraints", cA: false, critical: true },
    { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
    { name: "extKeyUsage", serverAuth: true },
    {
      name: "subjectAltName",
      altNames: [
        { type: 2, value: "localhost" },
        { type: 7, ip: "127.0.0.1" },
      ],
    },
  ];
  const notAfterDate = new Date(Date.now() + VALID_DAYS * DAY_MS);
  const names = [{ name: "commonName", value: "localhost" }];
  const { cert, private: key } = await generate(names, {
    algorithm: "sha256",
    keySize: 2048,
    notAfterDate,
    extensions,
  });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(keyFile, key, { mode: 0o600 });
  writeFileSync(certFile, cert);
}

/** How a computer is told to trust a certificate; each asks its user first. */
function howToTrust(certFile) {
  if (process.platform === "win32") return `certutil -user -addstore Root "${certFile}"`;
  if (process.platform === "darwin") {
    return `security add-trusted-cert -k ~/Library/Keychains/login.keychain-db "${certFile}"`;
  }
  return null;
}

/**
 * A certificate for localhost, made the first time and kept in the user's own folder.
 *
 * @returns {Promise<{ cert: Buffer, key: Buffer, isNew: boolean, certFile: string, trust: string | null }>} `trust`: the
 * command by which this computer comes to trust it
 */
export async function localhostCertificate() {
  const known = FOLDERS.map(filesIn).find(isGood);
  if (known === undefined) await makeCertificate(FOLDERS.at(-1));
  const { certFile, keyFile } = known ?? filesIn(FOLDERS.at(-1));
  return {
    cert: readFileSync(certFile),
    key: readFileSync(keyFile),
    isNew: known === undefined,
    certFile,
    trust: howToTrust(certFile),
  };
}
