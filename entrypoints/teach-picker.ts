import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extension } from '../lib/guard/isolated/extension.ts';
import { teachTextsFor } from '../lib/language/teach.ts';
import { startPicking } from '../lib/teach/picker.ts';

/** Put into a page only when she teaches there: points at controls and says which; what they do is said in the panel. */
export default defineUnlistedScript(async () => {
  const { language } = await extension.storage.local.get('language');
  startPicking(teachTextsFor(language === 'en' ? 'en' : 'nl').picker);
});
