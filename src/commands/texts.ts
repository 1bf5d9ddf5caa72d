const vi = {
  recognised: (sheet: string, tasks: number) => `Đã đọc “${sheet}”: ${tasks} nhiệm vụ.`,
  nothing: 'Chưa thấy biểu nhiệm vụ nào trong sổ. Mở bảng để xem từng trang tính còn thiếu gì.',
};

const en: typeof vi = {
  recognised: (sheet, tasks) => `Read “${sheet}”: ${tasks} ${tasks === 1 ? 'task' : 'tasks'}.`,
  nothing: 'No task table found in this workbook. Open the pane to see what each sheet lacks.',
};

export const commandsTexts = { vi, en };
