/*
 * Volume-licensed Office 2016 and 2019 show panes in Internet Explorer, or in the first Edge, which
 * cannot run this pane. They get a plain page that says so. Written in ES5, for it must run there.
 */
(function () {
  var canRun =
    typeof Promise === 'function' &&
    typeof Symbol === 'function' &&
    typeof globalThis === 'object' &&
    typeof String.prototype.replaceAll === 'function';
  if (canRun) return;

  var vietnamese =
    'Biểu nhiệm vụ cần Office 2021 trở lên hoặc Microsoft 365. ' +
    'Bản Office trên máy này hiển thị bảng bằng trình duyệt đã cũ nên chưa dùng được. ' +
    'Sổ của anh/chị không bị thay đổi gì. Xin báo bộ phận công nghệ thông tin của cơ quan để được nâng cấp, ' +
    'hoặc mở sổ bằng Excel trên web.';
  var english =
    'Biểu nhiệm vụ needs Office 2021 or later, or Microsoft 365. ' +
    'The Office on this machine shows panes in a browser that is too old. Your workbook is unchanged. ' +
    'Please ask your IT department for an upgrade, or open the workbook in Excel on the web.';

  function paragraph(text, language) {
    var element = document.createElement('p');
    element.setAttribute('lang', language);
    element.appendChild(document.createTextNode(text));
    return element;
  }

  function show() {
    var page = document.createElement('div');
    page.id = 'too-old';
    page.setAttribute('role', 'alert');
    page.style.cssText = 'font:14px/1.5 "Segoe UI",Arial,sans-serif;padding:16px;color:#242424';
    page.appendChild(paragraph(vietnamese, 'vi'));
    page.appendChild(paragraph(english, 'en'));
    document.body.innerHTML = '';
    document.body.appendChild(page);
  }

  window.tooOldForPane = true;
  if (document.addEventListener) document.addEventListener('DOMContentLoaded', show, false);
  else window.attachEvent('onload', show);
})();
