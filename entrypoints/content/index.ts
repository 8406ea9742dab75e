import { defineContentScript } from 'wxt/utils/define-content-script';
export default defineContentScript({ registration: 'runtime', allFrames: true, matchAboutBlank: true, matchOriginAsFallback: true, main() {} });
