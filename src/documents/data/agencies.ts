/**
 * News and picture agencies as they print themselves under pictures, at datelines and as sources. A name stands once;
 * case and full stops do not matter.
 */
const NAMES = `
Reuters|Thomson Reuters|Associated Press|The Associated Press|AP|AP Photo|AFP|Agence France-Presse|Agence France Presse
UPI|United Press International|Bloomberg|Bloomberg News|Getty|Getty Images|Getty Images Pool|EPA|EPA-EFE|EPA-Yonhap|EPA Images
European Pressphoto Agency|dpa|dpa International|EFE|ANSA|LaPresse|Lusa|Belga|ANP|APA|Keystone|Keystone-SDA|Ritzau|NTB|TT
TT News Agency|STT|Lehtikuva|Yle|PAP|CTK|ČTK|MTI|TASR|HINA|STA|Tanjug|Beta|BTA|Agerpres|AMNA|ANA-MPA|ATA|MIA|FENA|Mina
Interfax|Interfax-Ukraine|TASS|ITAR-TASS|RIA Novosti|Sputnik|Rossiya Segodnya|Ukrinform|UNIAN|BelTA|Kazinform|AKIpress|24.kg
Azertac|AZERTAC|Trend|Turan|Armenpress|Interpressnews|UzA|Khovar|Turkmenportal|Anadolu|Anadolu Agency|Anadolu Images|AA|DHA|IHA
Xinhua|Xinhua News Agency|China News Service|CNS|CNSphoto|VCG|CFP|IC|IC Photo|ChinaFotoPress|CCTV|CGTN|China Daily|People's Daily
Central News Agency|CNA|CNA photo|Focus Taiwan|Kyodo|Kyodo News|Jiji|Jiji Press|AFP-Jiji|AFP/Jiji|The Yomiuri Shimbun|Asahi Shimbun
Yonhap|Yonhap News|Yonhap News Agency|Newsis|News1|Korea Pool|Joint Press Corps|KCNA|KCNA via KNS|Korean Central News Agency|KNS
Rodong Sinmun|Montsame|Antara|ANTARA News|ANTARA FOTO|Bernama|VNA|Vietnam News Agency|VNS|VNA/VNS Photo|TNA|Thai News Agency|PNA
Philippine News Agency|PPA|Lao News Agency|KPL|AKP|MNA|PTI|Press Trust of India|ANI|IANS|UNI|APP|Associated Press of Pakistan|INP
BSS|UNB|RSS Nepal|Lankapuvath|Khaama|Bakhtar|Pajhwok|IRNA|ISNA|Mehr|Mehr News|Mehr News Agency|Tasnim|Fars|Fars News|FNA|YJC
SANA|NNA|Petra|WAFA|Ma'an|KUNA|SPA|Saudi Press Agency|WAM|Emirates News Agency|QNA|Qatar News Agency|BNA|ONA|Saba|INA|MENA|Rudaw
APS|MAP|TAP|LANA|SUNA|ENA|Ethiopian News Agency|SONNA|KNA|NAN|News Agency of Nigeria|GNA|ACI|ZIANA|New Ziana|Angop|SAnews|PANA|Inforpress
AAP|AAP Image|NZME|RNZ|The Canadian Press|Canadian Press|CP|La Presse Canadienne|PA|PA Media|PA Wire|Press Association|Alamy
Alamy Stock Photo|iStock|Shutterstock|REX|Rex Features|Sipa|Sipa USA|SIPA|ZUMA|ZUMA Press|ZUMA Wire|NurPhoto|Anadolu via Getty Images
Imago|IMAGO|picture alliance|picture-alliance|Scanpix|TT/Scanpix|AFP/Scanpix|Corbis|Polaris|Redux|Magnum Photos|Pacific Press|Polaris Images
Prensa Latina|Notimex|Télam|Telam|Agência Brasil|Agencia Brasil|Andina|ABI|AVN|ACN|Cuartoscuro|Agencia EFE|Europa Press|Efeito
新华社|新華社|新华网|中新社|中国新闻社|中新网|人民网|人民视觉|视觉中国|法新社|路透社|路透|美联社|塔斯社|共同社|韩联社|朝中社|中央社
共同|共同通信|時事|時事通信|時事通信社|ロイター|AFP時事|AP通信|朝日新聞社|読売新聞|毎日新聞|産経新聞|代表撮影|内閣広報室
연합뉴스|연합|뉴시스|뉴스1|로이터|로이터 연합뉴스|AP 연합뉴스|AFP 연합뉴스|EPA 연합뉴스|신화통신|타스|공동취재|사진공동취재단|조선중앙통신
ТАСС|РИА Новости|Интерфакс|Рейтер|Reuters/ТАСС|Укринформ|Пресс-служба Президента|Пресс-служба МИД`;

/** Offices and others that are credited for pictures, and are no press. */
const OFFICES = `
Press Service of the President|Presidential Press Service|Kremlin|Kremlin.ru|kremlin.ru|The White House|White House|Official White House Photo
Downing Street|No 10 Downing Street|Crown Copyright|Elysée|European Union|European Council|European Commission|NATO|UN Photo|UNHCR|UNICEF
State Department|U.S. Department of State|Department of Defense|DoD|DVIDS|U.S. Navy|U.S. Air Force|U.S. Army|U.S. Marine Corps|NASA|VOA|RFE/RL|RFA|DW|BBC|CNN
Pool|Pool photo|Pool Photo|Pool via Reuters|Pool via AP|Pool/AFP|Handout|Handout via Reuters|Courtesy|Supplied|Stringer|Wikimedia Commons|Wikipedia|Flickr`;

const normalise = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[.\s]+/g, ' ')
    .trim();

const tableOf = (names: string): ReadonlySet<string> =>
  new Set(
    names
      .split(/[|\n]/)
      .map(normalise)
      .filter((name) => name !== ''),
  );

const AGENCIES = tableOf(NAMES);
const CREDITED = new Set([...AGENCIES, ...tableOf(OFFICES)]);

function isNamedIn(table: ReadonlySet<string>, words: string): boolean {
  if (words.length > 120) return false;
  const bare = words
    .replace(/^[([]+|[)\].]+$/g, '')
    .replace(/^(?:photos?|pictures?|images?|credit|source|foto|사진)\s*[:=/]?\s*/i, '');
  if (table.has(normalise(bare))) return true;
  // 'The bridge on 5 May. Anna Berg/AP' ends in a credit and is none
  if (bare.length > 80 || /\d|\p{Ll}\p{Ll}[.!?] /u.test(bare)) return false;
  return bare
    .split(/\s*(?:[/|,;=]|\bvia\b|\s[-–—]\s)\s*(?:source\s)?/)
    .some((part) => table.has(normalise(part)));
}

/** Whether some words name a news agency, alone (`Reuters`) or in company (`SHINE, source Xinhua`). */
export function isAgency(words: string): boolean {
  return isNamedIn(AGENCIES, words);
}

/**
 * Whether some words are a picture's credit: an agency or an office that gives out pictures, alone (`Reuters`), in
 * company (`AFP/Getty Images`, `Pool via AP`) or with a photographer (`Anna Berg/AP`, `REUTERS/Anna Berg/File Photo`).
 */
export function isCredit(words: string): boolean {
  return isNamedIn(CREDITED, words);
}
