import type { Locale } from '../locale.ts';

export const ARABIC: Locale = {
  longDate: '{day} {month} {year}',
  shortDate: '{day}/{month}/{year}',
  punctuationInQuote: false,
  terms: `
    open-quote: «
    close-quote: »
    open-inner-quote: “
    close-inner-quote: ”
    comma: ،
    semicolon: ؛
    accessed: تاريخ الوصول
    and: و
    and others: وآخرون
    anonymous: مجهول
    at: في
    available at: متاح على
    by: بقلم
    circa: حوالي
    circa short: نحو
    edition: طبعة | طبعات
    edition short: ط.
    et-al: وآخرون
    forthcoming: قيد النشر
    from: من
    ibid: المرجع نفسه
    in: في
    in press: تحت الطبع
    interview: مقابلة
    letter: رسالة
    no date: بلا تاريخ
    no date short: د.ت.
    online: على الإنترنت
    personal-communication: اتصال شخصي
    presented at: قُدّم في
    retrieved: استرجع
    version: نسخة
    ordinals: .
    months: يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر
    months short: يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر
    seasons: الربيع | الصيف | الخريف | الشتاء
    book: كتاب | كتب
    chapter: فصل | فصول
    chapter short: فصل | فصول
    column: عمود | أعمدة
    figure: شكل | أشكال
    figure short: شكل | أشكال
    issue: عدد | أعداد
    issue short: ع. | ع.
    line: سطر | أسطر
    note: هامش | هوامش
    number: رقم | أرقام
    number short: رقم | أرقام
    page: صفحة | صفحات
    page short: ص. | ص.
    paragraph: فقرة | فقرات
    paragraph short: فقرة | فقرات
    part: جزء | أجزاء
    part short: ج. | ج.
    section: قسم | أقسام
    section short: قسم | أقسام
    verse: بيت | أبيات
    volume: مجلد | مجلدات
    volume short: مج. | مج.
    collection-editor verb: تحرير
    composer verb: تلحين
    director: مخرج | مخرجون
    director short: إخراج | إخراج
    director verb: إخراج
    editor: محرر | محررون
    editor short: محرر | محررون
    editor verb: تحرير
    interviewer verb: أجرى المقابلة
    translator: مترجم | مترجمون
    translator short: ترجمة | ترجمة
    translator verb: ترجمة
  `,
};
