import { describe, expect, it } from 'vitest';
import { readText } from '../read-sentence.test-support.js';

/** The contexts of all events of a sentence. */
function contextsOf(text: string): string[] {
  return readText(text).events.flatMap(({ contexts }) => contexts);
}

describe('contexts', () => {
  it.each([
    ['Norway agreed to send two frigates to Japan.', 'military'],
    ['Kenya expelled two Somali spies.', 'intelligence'],
    ['Chile condemned the jailing of the president-elect of Peru.', 'executive'],
    ['Ghana condemned the dissolution of the European Parliament’s committee vote.', 'legislative'],
    ['Norway condemned electoral fraud in Belarus.', 'election'],
    ['Kenya condemned the attempted coup in Gabon.', 'political_institutions'],
    ['Norway urged Myanmar to restore constitutional order.', 'pro_democracy'],
    ['Norway condemned the power grab in Niger.', 'pro_autocracy'],
    ['Ghana and Kenya signed an agreement on debt relief.', 'economic'],
    ['Norway condemned the death sentence passed by Iran.', 'legal'],
    ['Namibia demanded a formal apology from Germany.', 'reparations'],
    ['Norway condemned arbitrary detention in Iran.', 'human_rights'],
    ['Norway condemned the foreign agents law of Georgia.', 'rights_freedoms'],
    ['Norway condemned the clampdown in Belarus.', 'repression'],
    ['Norway sent life-saving aid convoys to Sudan.', 'human_security'],
    ['Norway condemned forced marriage in Niger.', 'gender'],
    ['Norway condemned the anti-homosexuality act of Uganda.', 'lgbt'],
    ['Norway condemned hate speech in Serbia.', 'religion_ethnicity'],
    ['Ghana and Kenya agreed to cooperate on poverty reduction.', 'inequality'],
    ['Norway and Chile signed a joint communiqué.', 'diplomatic'],
    ['China accused the Philippines of intruding at Scarborough Shoal.', 'territory'],
    ['Kenya pledged troops for the verification mission in Sudan.', 'peacekeeping'],
    ['Norway gave Malawi ventilators and test kits.', 'health'],
    ['Norway and Kenya agreed to cooperate on temporary protection.', 'asylum'],
    ['Norway and Iraq signed a readmission agreement.', 'migration'],
    ['Norway sent search-and-rescue teams to Turkey.', 'disasters'],
    ['Norway and Chile signed an agreement on critical minerals.', 'natural_resource'],
    ['Norway and Chile agreed to cooperate on net-zero targets.', 'environment'],
    ['Norway and Japan signed an agreement on undersea cables.', 'technology'],
    ['Norway and Iraq agreed to fight terrorist financing.', 'terrorism'],
    ['Norway condemned the missile launch by North Korea.', 'cbrn'],
    ['Norway condemned the spear-phishing campaign of Russia.', 'cyber'],
    ['Norway accused Russia of election meddling.', 'misinformation'],
    ['Norway and Italy agreed to fight armed robbery.', 'crime'],
    ['Norway and Kenya agreed to cooperate on asset recovery.', 'corruption'],
    ['Mexico and Norway agreed to fight synthetic drugs.', 'illegal_drugs'],
    ['Norway condemned forced prostitution in Libya.', 'trafficking'],
  ])('%s %s', (text, context) => expect(contextsOf(text)).toContain(context));

  it.each([
    ['Norway and Japan agreed to cooperate on artificial intelligence.', 'intelligence'],
    ['Norway thanked the Secretary-General of the United Nations.', 'military'],
    ['Chile urged Peru to receive those who fled.', 'health'],
    ['Norway and Chile agreed to create good-paying jobs.', 'inequality'],
  ])('none in: %s %s', (text, context) => expect(contextsOf(text)).not.toContain(context));
});
