/** A key as ssh-keygen made it, its fingerprint as `ssh-keygen -l -E md5` and its PEM as `ssh-keygen -e -m PKCS8` show it. */
export const sshKey = {
  openSsh:
    'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDC61ZO3MJmSC9u3GvuJQSzfiYAGZ5P+VxxU4XafN0jvNBqlA4O8fQ0eicZTJaMdX/BghTloV18+m4iki8YN1kpCRtq/poqCB/Se7QJERdD+ZmnL1yWQkAv+bLl//gERatRLuyEtoev9bZpW2YJmgGBKEcu245jSiMTAA4gvBO5cp1m7cR62PGGFPhsCLOezdNcea0A1F4kg6W+vV5FypoFiZwGkDUOnA1XBZaryn0Hg/QAOeI27W5kUfjqt5QCiN+Swrnd9qZ1yqOVQVdGxXeMu+bYQn0KVWectp/btAkOcjUO0ceJYBLZ5zxhTdP2ApXxvJFdVpgAwPdg5Qol9Hm9',
  pem: `-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwutWTtzCZkgvbtxr7iUE
s34mABmeT/lccVOF2nzdI7zQapQODvH0NHonGUyWjHV/wYIU5aFdfPpuIpIvGDdZ
KQkbav6aKggf0nu0CREXQ/mZpy9clkJAL/my5f/4BEWrUS7shLaHr/W2aVtmCZoB
gShHLtuOY0ojEwAOILwTuXKdZu3EetjxhhT4bAizns3TXHmtANReJIOlvr1eRcqa
BYmcBpA1DpwNVwWWq8p9B4P0ADniNu1uZFH46reUAojfksK53famdcqjlUFXRsV3
jLvm2EJ9ClVnnLaf27QJDnI1DtHHiWAS2ec8YU3T9gKV8byRXVaYAMD3YOUKJfR5
vQIDAQAB
-----END PUBLIC KEY-----
`,
  fingerprint: '70:0b:2b:9d:a9:a5:bf:eb:e9:51:0b:36:db:d0:d9:a5',
} as const;
