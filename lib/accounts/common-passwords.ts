/**
 * Passwords that lists of leaked ones begin with and that are long enough to be taken here, and the words that others are
 * made of by putting digits around them. In small letters.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `password passwort passw0rd p@ssw0rd p@ssword motdepasse contraseña password passwordpassword qwerty qwertyuiop
  qwertyuiop[] qwertzuiop azertyuiop asdfghjkl asdfghjkl; zxcvbnm qazwsxedc qazwsxedcrfv 1qaz2wsx3edc 1q2w3e4r5t 1q2w3e4r5t6y
  q1w2e3r4t5 q1w2e3r4t5y6 qwerasdfzxcv zaq12wsxcde3 1234567890 12345678910 0123456789 123456789a 0987654321 9876543210
  123456789q 1234512345 1231231231 123123123123 1122334455 12344321 147258369 1472583690 741852963 7418529630 789456123
  7894561230 12qwaszx abc abcd abcdef abcdefghij abcdefghijkl abcabcabc letmein letmeinnow welcome welcomehome iloveyou
  iloveyoubaby iloveyousomuch princess sunshine football baseball basketball superman batman monkey dragon master shadow
  michael jennifer jordan michelle charlie computer internet whatever trustno trustnoone starwars pokemon changeme changeit
  changemenow administrator admin adminadmin admin123admin root rootroot rootpassword default guest guestguest secret
  secretsecret topsecret mypassword newpassword thisispassword thisisapassword nopassword correcthorsebatterystaple
  letmeinplease test testtest testpassword testing temporary temppassword hello hellohello helloworld google
  facebook linkedin samsung liverpool manchester arsenal chelsea barcelona realmadrid juventus mustang corvette
  harley ferrari mercedes blink loveyou lovelove fuckyou fuckyoufuckyou asshole summer winter spring autumn sommer january
  february september october november december monday friday sunday america australia germany england
  proofsheet proofsheets segmind studio`.split(/\s+/),
);
