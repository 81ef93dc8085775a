<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="zh_CN">
<context>
    <name></name>
    <message>
        <source> 等</source>
        <translation> 等</translation>
    </message>
    <message>
        <source> 等 {count} 种</source>
        <translation> 等 {count} 種</translation>
    </message>
    <message>
        <source>Ctrl+C 停止。</source>
        <translation>Ctrl+C 停止。</translation>
    </message>
    <message>
        <source>EN 301 549 5.1；Section 508 402.3</source>
        <translation>EN 301 549 5.1；Section 508 402.3</translation>
    </message>
    <message>
        <source>WCAG 1.1.1、4.1.2</source>
        <translation>WCAG 1.1.1、4.1.2</translation>
    </message>
    <message>
        <source>WCAG 1.3.1、2.4.6</source>
        <translation>WCAG 1.3.1、2.4.6</translation>
    </message>
    <message>
        <source>WCAG 1.4.1、1.4.11</source>
        <translation>WCAG 1.4.1、1.4.11</translation>
    </message>
    <message>
        <source>WCAG 1.4.8、1.4.10</source>
        <translation>WCAG 1.4.8、1.4.10</translation>
    </message>
    <message>
        <source>WCAG 2.4.7、2.4.13</source>
        <translation>WCAG 2.4.7、2.4.13</translation>
    </message>
    <message>
        <source>Windows 中文语音</source>
        <translation>Windows 中文語音</translation>
    </message>
    <message>
        <source>add 的文件夹或文件，hear 的声音名</source>
        <translation>add 的資料夾或檔案，hear 的聲音名稱</translation>
    </message>
    <message>
        <source>espeak-ng 普通话</source>
        <translation>espeak-ng 普通話</translation>
    </message>
    <message>
        <source>espeak-ng 普通话（cmn）</source>
        <translation>espeak-ng 普通話（cmn）</translation>
    </message>
    <message>
        <source>macOS 中文语音</source>
        <translation>macOS 中文語音</translation>
    </message>
    <message>
        <source>macOS 语音</source>
        <translation>macOS 語音</translation>
    </message>
    <message>
        <source>pyttsx3 与 espeak-ng（{library}）</source>
        <translation>pyttsx3 與 espeak-ng（{library}）</translation>
    </message>
    <message>
        <source>pyttsx3 与 {name}</source>
        <translation>pyttsx3 與 {name}</translation>
    </message>
    <message>
        <source>voices add 后面要写文件夹。</source>
        <translation>voices add 後面要寫資料夾。</translation>
    </message>
    <message>
        <source>voices hear 后面要写声音名。</source>
        <translation>voices hear 後面要寫聲音名稱。</translation>
    </message>
    <message>
        <source>{:.2f} 倍</source>
        <translation>{:.2f} 倍</translation>
    </message>
    <message>
        <source>{:.2f} 倍行距</source>
        <translation>{:.2f} 倍行距</translation>
    </message>
    <message>
        <source>{:g} 磅</source>
        <translation>{:g} 點</translation>
    </message>
    <message>
        <source>{about}。</source>
        <translation>{about}。</translation>
    </message>
    <message>
        <source>{about}按键：{keys}</source>
        <translation>{about}按鍵：{keys}</translation>
    </message>
    <message>
        <source>{action}：{keys}。</source>
        <translation>{action}：{keys}。</translation>
    </message>
    <message>
        <source>{action}：{keys}，{about}。</source>
        <translation>{action}：{keys}，{about}。</translation>
    </message>
    <message>
        <source>{before} → {after}{count}（原文第 {where}行）</source>
        <translation>{before} → {after}{count}（原文第 {where}行）</translation>
    </message>
    <message>
        <source>{command} 没有启动，不能从外面检查。</source>
        <translation>{command} 沒有啟動，不能從外面檢查。</translation>
    </message>
    <message>
        <source>{count} 个字</source>
        <translation>{count} 個字</translation>
    </message>
    <message>
        <source>{count} 个标题，缺 {lacking} 个：{names}</source>
        <translation>{count} 個標題，缺 {lacking} 個：{names}</translation>
    </message>
    <message>
        <source>{count} 个连接</source>
        <translation>{count} 個連線</translation>
    </message>
    <message>
        <source>{count} 份材料</source>
        <translation>{count} 份材料</translation>
    </message>
    <message>
        <source>{count} 字</source>
        <translation>{count} 字</translation>
    </message>
    <message>
        <source>{count} 次朗读请求</source>
        <translation>{count} 次朗讀請求</translation>
    </message>
    <message>
        <source>{doing}：{done} / {total} 个文件……</source>
        <translation>{doing}：{done} / {total} 個檔案……</translation>
    </message>
    <message>
        <source>{error}现在先用普通的声音朗读。</source>
        <translation>{error}現在先用普通的聲音朗讀。</translation>
    </message>
    <message>
        <source>{font_points} 磅</source>
        <translation>{font_points} 點</translation>
    </message>
    <message>
        <source>{found}，{step}。</source>
        <translation>{found}，{step}。</translation>
    </message>
    <message>
        <source>{height} 毫米</source>
        <translation>{height} 毫米</translation>
    </message>
    <message>
        <source>{held} 和 {key}</source>
        <translation>{held} 和 {key}</translation>
    </message>
    <message>
        <source>{held} 和{key}</source>
        <translation>{held} 和{key}</translation>
    </message>
    <message>
        <source>{held}、{key}</source>
        <translation>{held}、{key}</translation>
    </message>
    <message>
        <source>{keys} 归系统用，请换一个。</source>
        <translation>{keys} 歸系統用，請換一個。</translation>
    </message>
    <message>
        <source>{keys} 归读屏软件用，请换一个。</source>
        <translation>{keys} 歸螢幕報讀軟體用，請換一個。</translation>
    </message>
    <message>
        <source>{keys} 归输入法用，请换一个。</source>
        <translation>{keys} 歸輸入法用，請換一個。</translation>
    </message>
    <message>
        <source>{keys} 是复制和改字用的，请换一个。</source>
        <translation>{keys} 是複製和改字用的，請換一個。</translation>
    </message>
    <message>
        <source>{keys} 是打开菜单的键，请换一个。</source>
        <translation>{keys} 是開啟選單的鍵，請換一個。</translation>
    </message>
    <message>
        <source>{keys} 是走动、选择和打字用的，请换一个。</source>
        <translation>{keys} 是走動、選擇和打字用的，請換一個。</translation>
    </message>
    <message>
        <source>{keys} 现在是“{action}”的按键，要对调吗？</source>
        <translation>{keys} 現在是「{action}」的按鍵，要對調嗎？</translation>
    </message>
    <message>
        <source>{keys} 留给工作人员，请换一个。</source>
        <translation>{keys} 留給工作人員，請換一個。</translation>
    </message>
    <message>
        <source>{kind}　{count} 篇</source>
        <translation>{kind}　{count} 篇</translation>
    </message>
    <message>
        <source>{merged} 篇并入已有的公告</source>
        <translation>{merged} 篇併入已有的公告</translation>
    </message>
    <message>
        <source>{message}（{folder}）</source>
        <translation>{message}（{folder}）</translation>
    </message>
    <message>
        <source>{name} 不是完好的 zip 文件。</source>
        <translation>{name} 不是完好的 zip 檔案。</translation>
    </message>
    <message>
        <source>{name} 不是认识的语音文件，或者已经损坏；什么也没有添加。</source>
        <translation>{name} 不是認識的語音檔案，或者已經損壞；什麼也沒有新增。</translation>
    </message>
    <message>
        <source>{name} 太大，不是认识的语音文件；什么也没有添加。</source>
        <translation>{name} 太大，不是認識的語音檔案；什麼也沒有新增。</translation>
    </message>
    <message>
        <source>{name} 里没有语音文件（.onnx 和 .bin）。</source>
        <translation>{name} 裡沒有語音檔案（.onnx 和 .bin）。</translation>
    </message>
    <message>
        <source>{name} 里没有语音模型（.onnx 文件）；什么也没有添加。</source>
        <translation>{name} 裡沒有語音模型（.onnx 檔案）；什麼也沒有新增。</translation>
    </message>
    <message>
        <source>{name}第 {number} 屏</source>
        <translation>{name}第 {number} 個畫面</translation>
    </message>
    <message>
        <source>{name}（{count:,} 处）</source>
        <translation>{name}（{count:,} 處）</translation>
    </message>
    <message>
        <source>{name}（{more}）</source>
        <translation>{name}（{more}）</translation>
    </message>
    <message>
        <source>{name}（开着）</source>
        <translation>{name}（開著）</translation>
    </message>
    <message>
        <source>{name}（自然，较慢）</source>
        <translation>{name}（自然，較慢）</translation>
    </message>
    <message>
        <source>{name}：{count} 篇公告</source>
        <translation>{name}：{count} 篇公告</translation>
    </message>
    <message>
        <source>{number}. 规则 {rule}</source>
        <translation>{number}. 規則 {rule}</translation>
    </message>
    <message>
        <source>{place}：{words}</source>
        <translation>{place}：{words}</translation>
    </message>
    <message>
        <source>{place}：这里是{here}，{source} 是{there}。</source>
        <translation>{place}：這裡是{here}，{source} 是{there}。</translation>
    </message>
    <message>
        <source>{place}：这里有{here}，{source} 没有。</source>
        <translation>{place}：這裡有{here}，{source} 沒有。</translation>
    </message>
    <message>
        <source>{place}：这里没有，{source} 有{there}。</source>
        <translation>{place}：這裡沒有，{source} 有{there}。</translation>
    </message>
    <message>
        <source>{regions} 个可读区域，{buttons} 个朗读按钮</source>
        <translation>{regions} 個可讀區域，{buttons} 個朗讀按鈕</translation>
    </message>
    <message>
        <source>{rule}  {where}：测得 {measured}，要求{required}（{clause}）</source>
        <translation>{rule}  {where}：測得 {measured}，要求{required}（{clause}）</translation>
    </message>
    <message>
        <source>{seconds:.0f} 秒没有回答</source>
        <translation>{seconds:.0f} 秒沒有回答</translation>
    </message>
    <message>
        <source>{size} 磅</source>
        <translation>{size} 點</translation>
    </message>
    <message>
        <source>{size}磅</source>
        <translation>{size}點</translation>
    </message>
    <message>
        <source>{source}（修复 {total:,} 处）</source>
        <translation>{source}（修復 {total:,} 處）</translation>
    </message>
    <message>
        <source>{text}。{more}</source>
        <translation>{text}。{more}</translation>
    </message>
    <message>
        <source>{there}：{folder}（用 --library 写对文件夹，或先用 import 导入公告）。</source>
        <translation>{there}：{folder}（用 --library 寫對資料夾，或先用 import 匯入公告）。</translation>
    </message>
    <message>
        <source>{title}：{value}</source>
        <translation>{title}：{value}</translation>
    </message>
    <message>
        <source>{unchanged} 篇原来就有</source>
        <translation>{unchanged} 篇原來就有</translation>
    </message>
    <message>
        <source>{what}后名称变了，角色却是复选框</source>
        <translation>{what}後名稱變了，角色卻是核取方塊</translation>
    </message>
    <message>
        <source>{what}后名称没有变</source>
        <translation>{what}後名稱沒有變</translation>
    </message>
    <message>
        <source>{what}后找不到它</source>
        <translation>{what}後找不到它</translation>
    </message>
    <message>
        <source>{what}后没有通知状态</source>
        <translation>{what}後沒有通知狀態</translation>
    </message>
    <message>
        <source>{what}后状态没有变</source>
        <translation>{what}後狀態沒有變</translation>
    </message>
    <message>
        <source>{why} 按 Esc 不改。</source>
        <translation>{why} 按 Esc 不改。</translation>
    </message>
    <message>
        <source>{year}年{month}月{day}日</source>
        <translation>{year}年{month}月{day}日</translation>
    </message>
    <message>
        <source>{} 不能是“{}”，只能是 {}</source>
        <translation>{} 不能是「{}」，只能是 {}</translation>
    </message>
    <message>
        <source>{} 后面不用写值（{}）</source>
        <translation>{} 後面不用寫值（{}）</translation>
    </message>
    <message>
        <source>{} 后面要写一个值</source>
        <translation>{} 後面要寫一個值</translation>
    </message>
    <message>
        <source>{} 和 {} 不能一起用</source>
        <translation>{} 和 {} 不能一起用</translation>
    </message>
    <message>
        <source>{} 的值不对：{}</source>
        <translation>{} 的值不對：{}</translation>
    </message>
    <message>
        <source>“{actions}”也恢复了。</source>
        <translation>「{actions}」也恢復了。</translation>
    </message>
    <message>
        <source>“{message}”{count} 次</source>
        <translation>「{message}」{count} 次</translation>
    </message>
    <message>
        <source>“{name}”还不能用。怎样补上：{mend}</source>
        <translation>「{name}」還不能用。怎樣補上：{mend}</translation>
    </message>
    <message>
        <source>“{name}”里没有找到“{query}”。

换个词试试，或者按“全部”，在全部公告里找。</source>
        <translation>「{name}」裡找不到「{query}」。

換個詞試試，或者按「全部」，在全部公告裡找。</translation>
    </message>
    <message>
        <source>“{syllable}”不是普通话的音节，请写成 zhong4 或 zhòng 这样。</source>
        <translation>「{syllable}」不是普通話的音節，請寫成 zhong4 或 zhòng 這樣。</translation>
    </message>
    <message>
        <source>“{word}”有{count}个字，拼音也要有{count}个音节，用空格隔开。</source>
        <translation>「{word}」有{count}個字，拼音也要有{count}個音節，用空格隔開。</translation>
    </message>
    <message>
        <source>“{word}”该怎么读？</source>
        <translation>「{word}」該怎麼讀？</translation>
    </message>
    <message>
        <source>“……{before}”之后</source>
        <translation>「……{before}」之後</translation>
    </message>
    <message>
        <source>“指读”打开以后，鼠标停在哪一段就读哪一段；再按一下“指读”，或者按 Esc，就关闭。</source>
        <translation>「指讀」開啟以後，滑鼠停在哪一段就讀哪一段；再按一下「指讀」，或者按 Esc，就關閉。</translation>
    </message>
    <message>
        <source>“连读”从眼前这一段一直读到公告结尾。“大字幕”在朗读时用很大的字显示正在读的那一句。</source>
        <translation>「連讀」從眼前這一段一直讀到公告結尾。「大字幕」在朗讀時用很大的字顯示正在讀的那一句。</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>。</source>
        <translation>。</translation>
    </message>
    <message>
        <source>《{title}》{made_of}一共修复 {total:,} 处。这里列出改了什么，原来的文件没有动过。</source>
        <translation>《{title}》{made_of}一共修復 {total:,} 處。這裡列出改了什麼，原來的檔案沒有動過。</translation>
    </message>
    <message>
        <source>一、</source>
        <translation>一、</translation>
    </message>
    <message>
        <source>一、听公告</source>
        <translation>一、聽公告</translation>
    </message>
    <message>
        <source>一横一竖两条线，跟着鼠标和光标走</source>
        <translation>一橫一豎兩條線，跟著滑鼠和游標走</translation>
    </message>
    <message>
        <source>一段文字</source>
        <translation>一段文字</translation>
    </message>
    <message>
        <source>一行</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>七、</source>
        <translation>七、</translation>
    </message>
    <message>
        <source>三、</source>
        <translation>三、</translation>
    </message>
    <message>
        <source>三、按键</source>
        <translation>三、按鍵</translation>
    </message>
    <message>
        <source>三倍</source>
        <translation>三倍</translation>
    </message>
    <message>
        <source>三行</source>
        <translation>三行</translation>
    </message>
    <message>
        <source>上一句</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>上一处</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>上箭头</source>
        <translation>上箭頭</translation>
    </message>
    <message>
        <source>下一句</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>下一处</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>下箭头</source>
        <translation>下箭頭</translation>
    </message>
    <message>
        <source>下面只列出前 {count:,} 处。</source>
        <translation>下面只列出前 {count:,} 處。</translation>
    </message>
    <message>
        <source>不两端对齐</source>
        <translation>不兩端對齊</translation>
    </message>
    <message>
        <source>不出声，存成文件（同名 .json 是逐句的时间）</source>
        <translation>不出聲，存成檔案（同名 .json 是逐句的時間）</translation>
    </message>
    <message>
        <source>不回答，直接看公告；以后可以在“设置”里改</source>
        <translation>不回答，直接看公告；以後可以在「設定」裡改</translation>
    </message>
    <message>
        <source>不带命令时打开窗口；先写文件或文件夹，就先导入它们。

例子：
  notice-reader import 公告.docx 文件夹
  notice-reader search 供暖 2026年9月
  notice-reader show 3
  notice-reader say 3 --section 一、

</source>
        <translation>不寫指令時開啟視窗；先寫檔案或資料夾，就先匯入它們。

例子：
  notice-reader import 公告.docx 資料夾
  notice-reader search 供暖 2026年9月
  notice-reader show 3
  notice-reader say 3 --section 一、

</translation>
    </message>
    <message>
        <source>不改</source>
        <translation>不改</translation>
    </message>
    <message>
        <source>不用横向滚动</source>
        <translation>不用橫向捲動</translation>
    </message>
    <message>
        <source>不能写入 {path}：{reason}。</source>
        <translation>不能寫入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>不能朗读：{told}</source>
        <translation>不能朗讀：{told}</translation>
    </message>
    <message>
        <source>不认识 {}</source>
        <translation>不認識 {}</translation>
    </message>
    <message>
        <source>两倍</source>
        <translation>兩倍</translation>
    </message>
    <message>
        <source>两端对齐</source>
        <translation>兩端對齊</translation>
    </message>
    <message>
        <source>中</source>
        <translation>中</translation>
    </message>
    <message>
        <source>中文字体</source>
        <translation>中文字型</translation>
    </message>
    <message>
        <source>中文语音</source>
        <translation>中文語音</translation>
    </message>
    <message>
        <source>临时文件夹不能写入（{reason}），无法朗读。</source>
        <translation>暫存資料夾不能寫入（{reason}），無法朗讀。</translation>
    </message>
    <message>
        <source>主要按钮 ≥ 60×60</source>
        <translation>主要按鈕 ≥ 60×60</translation>
    </message>
    <message>
        <source>主送机关</source>
        <translation>主送機關</translation>
    </message>
    <message>
        <source>九、</source>
        <translation>九、</translation>
    </message>
    <message>
        <source>也可以把文件拖到窗口里</source>
        <translation>也可以把檔案拖到視窗裡</translation>
    </message>
    <message>
        <source>也可以按住 Ctrl 向上滚动滚轮，或者两个手指张开</source>
        <translation>也可以按住 Ctrl 向上滾動滾輪，或者兩個手指張開</translation>
    </message>
    <message>
        <source>也可以按住 Ctrl 向下滚动滚轮，或者两个手指合拢</source>
        <translation>也可以按住 Ctrl 向下滾動滾輪，或者兩個手指合攏</translation>
    </message>
    <message>
        <source>乱码</source>
        <translation>亂碼</translation>
    </message>
    <message>
        <source>二、</source>
        <translation>二、</translation>
    </message>
    <message>
        <source>二、看公告</source>
        <translation>二、看公告</translation>
    </message>
    <message>
        <source>五、</source>
        <translation>五、</translation>
    </message>
    <message>
        <source>五行</source>
        <translation>五行</translation>
    </message>
    <message>
        <source>从上一句开始读</source>
        <translation>從上一句開始讀</translation>
    </message>
    <message>
        <source>从正文里去掉</source>
        <translation>從正文裡去掉</translation>
    </message>
    <message>
        <source>从眼前这一段一直读到公告结尾</source>
        <translation>從眼前這一段一直讀到公告結尾</translation>
    </message>
    <message>
        <source>从眼前这一段读到公告结尾</source>
        <translation>從眼前這一段讀到公告結尾</translation>
    </message>
    <message>
        <source>从这里起不同：{line}</source>
        <translation>從這裡起不同：{line}</translation>
    </message>
    <message>
        <source>以后再说</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>仿宋</source>
        <translation>仿宋</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>使用说明和按键</source>
        <translation>使用說明和按鍵</translation>
    </message>
    <message>
        <source>修复记录</source>
        <translation>修復記錄</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>停止朗读</source>
        <translation>停止朗讀</translation>
    </message>
    <message>
        <source>停止朗读，或者返回</source>
        <translation>停止朗讀，或者返回</translation>
    </message>
    <message>
        <source>先在正文里选中读错的词（1 到 12 个汉字），再按“读错了”。</source>
        <translation>先在正文裡選取讀錯的詞（1 到 12 個漢字），再按「讀錯了」。</translation>
    </message>
    <message>
        <source>先导入的文件或文件夹</source>
        <translation>先匯入的檔案或資料夾</translation>
    </message>
    <message>
        <source>先打开一篇公告，再在里面查找。</source>
        <translation>先開啟一篇公告，再在裡面尋找。</translation>
    </message>
    <message>
        <source>先打开一篇公告，再打印。</source>
        <translation>先開啟一篇公告，再列印。</translation>
    </message>
    <message>
        <source>先打开一篇公告，再收藏。</source>
        <translation>先開啟一篇公告，再收藏。</translation>
    </message>
    <message>
        <source>先用普通的声音</source>
        <translation>先用普通的聲音</translation>
    </message>
    <message>
        <source>先问我</source>
        <translation>先問我</translation>
    </message>
    <message>
        <source>全角字母和数字</source>
        <translation>全形字母和數字</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>全部公告，最新的在前</source>
        <translation>全部公告，最新的在前</translation>
    </message>
    <message>
        <source>全部恢复默认</source>
        <translation>全部恢復預設</translation>
    </message>
    <message>
        <source>全部显示</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>全部设置已恢复成刚装好的样子，再按一次可以撤销。</source>
        <translation>全部設定已恢復成剛裝好的樣子，再按一次可以復原。</translation>
    </message>
    <message>
        <source>全部设置恢复成刚装好的样子</source>
        <translation>全部設定恢復成剛裝好的樣子</translation>
    </message>
    <message>
        <source>八、</source>
        <translation>八、</translation>
    </message>
    <message>
        <source>公告一打开就开始读；再按一次取消。</source>
        <translation>公告一開啟就開始讀；再按一次取消。</translation>
    </message>
    <message>
        <source>公告列表</source>
        <translation>公告清單</translation>
    </message>
    <message>
        <source>公告库中有公告的记录已损坏，请把备份放回来，或重新导入。</source>
        <translation>公告庫中有公告的記錄已損壞，請把備份放回來，或重新匯入。</translation>
    </message>
    <message>
        <source>公告库已损坏，没有改动它；请换一个文件夹，或把备份放回来。</source>
        <translation>公告庫已損壞，沒有改動它；請換一個資料夾，或把備份放回來。</translation>
    </message>
    <message>
        <source>公告库已经关闭。</source>
        <translation>公告庫已經關閉。</translation>
    </message>
    <message>
        <source>公告库所在的文件夹不能读写。</source>
        <translation>公告庫所在的資料夾不能讀寫。</translation>
    </message>
    <message>
        <source>公告库的文件夹被移走、删除或换成了别的，没有写入；请把它放回来，或重新打开本程序。</source>
        <translation>公告庫的資料夾被移走、刪除或換成了別的，沒有寫入；請把它放回來，或重新開啟本程式。</translation>
    </message>
    <message>
        <source>公告库所在的文件夹是只读的，不能写入。</source>
        <translation>公告庫所在的資料夾是唯讀的，不能寫入。</translation>
    </message>
    <message>
        <source>公告库所在的文件夹（默认是用户数据文件夹里的那个）</source>
        <translation>公告庫所在的資料夾（預設是使用者資料資料夾裡的那個）</translation>
    </message>
    <message>
        <source>公告库文件不是数据库或已损坏，没有改动它；请换一个文件夹，或把备份放回来。</source>
        <translation>公告庫檔案不是資料庫或已損壞，沒有改動它；請換一個資料夾，或把備份放回來。</translation>
    </message>
    <message>
        <source>公告库的位置不是文件夹，请换一个位置。</source>
        <translation>公告庫的位置不是資料夾，請換一個位置。</translation>
    </message>
    <message>
        <source>公告库读写出错，已有内容没有改动。</source>
        <translation>公告庫讀寫出錯，已有內容沒有改動。</translation>
    </message>
    <message>
        <source>公告文件 ({kinds});;所有文件 (*)</source>
        <translation>公告檔案 ({kinds});;所有檔案 (*)</translation>
    </message>
    <message>
        <source>公告标题里没有这样的词。</source>
        <translation>公告標題裡沒有這樣的詞。</translation>
    </message>
    <message>
        <source>公告正文</source>
        <translation>公告正文</translation>
    </message>
    <message>
        <source>公告的编号</source>
        <translation>公告的編號</translation>
    </message>
    <message>
        <source>公告的编号（list 的第一列）</source>
        <translation>公告的編號（list 的第一欄）</translation>
    </message>
    <message>
        <source>公告的编号，或一个文件（不导入）</source>
        <translation>公告的編號，或一個檔案（不匯入）</translation>
    </message>
    <message>
        <source>六、</source>
        <translation>六、</translation>
    </message>
    <message>
        <source>共 {count} 处</source>
        <translation>共 {count} 處</translation>
    </message>
    <message>
        <source>共检查 {checks} 项，发现 {count} 个问题。</source>
        <translation>共檢查 {checks} 項，發現 {count} 個問題。</translation>
    </message>
    <message>
        <source>共检查 {checks} 项，没有发现问题。</source>
        <translation>共檢查 {checks} 項，沒有發現問題。</translation>
    </message>
    <message>
        <source>关</source>
        <translation>關</translation>
    </message>
    <message>
        <source>关不掉</source>
        <translation>關不掉</translation>
    </message>
    <message>
        <source>关闭在左上、右上或正下方</source>
        <translation>關閉在左上、右上或正下方</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>其他按钮 ≥ 44×44</source>
        <translation>其他按鈕 ≥ 44×44</translation>
    </message>
    <message>
        <source>内容太长，一个 WAV 文件放不下；请用 --section 分段存。</source>
        <translation>內容太長，一個 WAV 檔案放不下；請用 --section 分段存。</translation>
    </message>
    <message>
        <source>再按</source>
        <translation>再按</translation>
    </message>
    <message>
        <source>再按一次，列表和按钮就都回来</source>
        <translation>再按一次，清單和按鈕就都回來</translation>
    </message>
    <message>
        <source>再读一遍</source>
        <translation>再讀一遍</translation>
    </message>
    <message>
        <source>准备好了 {done}/{total} 句，其中新做 {made} 句。</source>
        <translation>準備好了 {done}/{total} 句，其中新做 {made} 句。</translation>
    </message>
    <message>
        <source>准备好的声音存不下来，请检查磁盘空间和权限。</source>
        <translation>準備好的聲音存不下來，請檢查磁碟空間和權限。</translation>
    </message>
    <message>
        <source>减号</source>
        <translation>減號</translation>
    </message>
    <message>
        <source>出错时用文字说明是什么</source>
        <translation>出錯時用文字說明是什麼</translation>
    </message>
    <message>
        <source>分号</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>列出全部公告</source>
        <translation>列出全部公告</translation>
    </message>
    <message>
        <source>列出公告，最新的在前</source>
        <translation>列出公告，最新的在前</translation>
    </message>
    <message>
        <source>列出声音；add 添加自然语音，hear 试听</source>
        <translation>列出聲音；add 新增自然語音，hear 試聽</translation>
    </message>
    <message>
        <source>列出所有的文种</source>
        <translation>列出所有的文種</translation>
    </message>
    <message>
        <source>列出这篇公告的小标题</source>
        <translation>列出這篇公告的小標題</translation>
    </message>
    <message>
        <source>列表和按钮都回来了。</source>
        <translation>清單和按鈕都回來了。</translation>
    </message>
    <message>
        <source>删去</source>
        <translation>刪去</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>到上一个区域</source>
        <translation>到上一個區域</translation>
    </message>
    <message>
        <source>到上一处；在输入框里按 Shift 和回车也可以</source>
        <translation>到上一處；在輸入框裡按 Shift 和 Enter也可以</translation>
    </message>
    <message>
        <source>到下一个区域</source>
        <translation>到下一個區域</translation>
    </message>
    <message>
        <source>到下一处；在输入框里按回车也可以</source>
        <translation>到下一處；在輸入框裡按 Enter 鍵也可以</translation>
    </message>
    <message>
        <source>到找到的上一处</source>
        <translation>到找到的上一處</translation>
    </message>
    <message>
        <source>到找到的下一处</source>
        <translation>到找到的下一處</translation>
    </message>
    <message>
        <source>加号</source>
        <translation>加號</translation>
    </message>
    <message>
        <source>十、</source>
        <translation>十、</translation>
    </message>
    <message>
        <source>十字线</source>
        <translation>十字線</translation>
    </message>
    <message>
        <source>十字线、阅读尺、放大镜、大鼠标和只看正文</source>
        <translation>十字線、閱讀尺、放大鏡、大滑鼠和只看正文</translation>
    </message>
    <message>
        <source>十字线已关闭。</source>
        <translation>十字線已關閉。</translation>
    </message>
    <message>
        <source>十字线已打开。</source>
        <translation>十字線已開啟。</translation>
    </message>
    <message>
        <source>半角换成全角</source>
        <translation>半形換成全形</translation>
    </message>
    <message>
        <source>单击朗读：{name}。再单击一次停止。</source>
        <translation>按一下朗讀：{name}。再按一次停止。</translation>
    </message>
    <message>
        <source>单独一个字母、数字或符号不能用，打字和读屏软件要用它们。请和 Ctrl 或者 Alt 一起按，或者用 F1 到 F12。</source>
        <translation>單獨一個字母、數字或符號不能用，打字和螢幕報讀軟體要用它們。請和 Ctrl 或者 Alt 一起按，或者用 F1 到 F12。</translation>
    </message>
    <message>
        <source>原样留着</source>
        <translation>原樣留著</translation>
    </message>
    <message>
        <source>去掉多出来的</source>
        <translation>去掉多出來的</translation>
    </message>
    <message>
        <source>去掉夹在字后面的拼音</source>
        <translation>去掉夾在字後面的拼音</translation>
    </message>
    <message>
        <source>去掉最后一个字母或字</source>
        <translation>去掉最後一個字母或字</translation>
    </message>
    <message>
        <source>去掉看不见的控制字符</source>
        <translation>去掉看不見的控制字元</translation>
    </message>
    <message>
        <source>反引号</source>
        <translation>反引號</translation>
    </message>
    <message>
        <source>反斜线</source>
        <translation>反斜線</translation>
    </message>
    <message>
        <source>发布 {date}</source>
        <translation>發布 {date}</translation>
    </message>
    <message>
        <source>发文字号</source>
        <translation>發文字號</translation>
    </message>
    <message>
        <source>发文机关</source>
        <translation>發文機關</translation>
    </message>
    <message>
        <source>发现的问题</source>
        <translation>發現的問題</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>变暗</source>
        <translation>變暗</translation>
    </message>
    <message>
        <source>句</source>
        <translation>句</translation>
    </message>
    <message>
        <source>句号</source>
        <translation>句號</translation>
    </message>
    <message>
        <source>另一个程序正在写公告库，请稍后再试。</source>
        <translation>另一個程式正在寫公告庫，請稍後再試。</translation>
    </message>
    <message>
        <source>另外还有 {kinds:,} 种，共 {count:,} 处。</source>
        <translation>另外還有 {kinds:,} 種，共 {count:,} 處。</translation>
    </message>
    <message>
        <source>只亮正在看的一行，朗读时跟着声音走</source>
        <translation>只亮正在看的一行，朗讀時跟著聲音走</translation>
    </message>
    <message>
        <source>只列出{kind}，共 {count} 篇</source>
        <translation>只列出{kind}，共 {count} 篇</translation>
    </message>
    <message>
        <source>只列出收藏的公告</source>
        <translation>只列出收藏的公告</translation>
    </message>
    <message>
        <source>只有这一处。</source>
        <translation>只有這一處。</translation>
    </message>
    <message>
        <source>只看正文</source>
        <translation>只看正文</translation>
    </message>
    <message>
        <source>只看这些字的大小（默认 22、48、72 磅）</source>
        <translation>只看這些字的大小（預設 22、48、72 點）</translation>
    </message>
    <message>
        <source>只看这些语言（默认全部）：{known}</source>
        <translation>只看這些語言（預設全部）：{known}</translation>
    </message>
    <message>
        <source>只看这些配色（默认全部）：{known}</source>
        <translation>只看這些配色（預設全部）：{known}</translation>
    </message>
    <message>
        <source>只能存成 WAV 文件，文件名要以 .wav 结尾：{name}</source>
        <translation>只能存成 WAV 檔案，檔名要以 .wav 結尾：{name}</translation>
    </message>
    <message>
        <source>只要一种文种，如 通知、批复</source>
        <translation>只要一種文種，如 通知、公告</translation>
    </message>
    <message>
        <source>只要收藏了的（在窗口里收藏）</source>
        <translation>只要收藏了的（在視窗裡收藏）</translation>
    </message>
    <message>
        <source>只读这一段，如 一、 或 （二）；写 &quot;&quot; 只读开头到第一个标题</source>
        <translation>只讀這一段，如 一、 或 （二）；寫 &quot;&quot; 只讀開頭到第一個標題</translation>
    </message>
    <message>
        <source>可以加的：</source>
        <translation>可以加的：</translation>
    </message>
    <message>
        <source>可以打开窗口</source>
        <translation>可以開啟視窗</translation>
    </message>
    <message>
        <source>可以试听</source>
        <translation>可以試聽</translation>
    </message>
    <message>
        <source>右方括号</source>
        <translation>右方括號</translation>
    </message>
    <message>
        <source>右箭头</source>
        <translation>右箭頭</translation>
    </message>
    <message>
        <source>各个来源的文字一样。</source>
        <translation>各個來源的文字一樣。</translation>
    </message>
    <message>
        <source>同时使用的处理器数（默认 1）</source>
        <translation>同時使用的處理器數（預設 1）</translation>
    </message>
    <message>
        <source>同时显示在读：{count} 段</source>
        <translation>同時顯示在讀：{count} 段</translation>
    </message>
    <message>
        <source>名称包含看得见的文字</source>
        <translation>名稱包含看得見的文字</translation>
    </message>
    <message>
        <source>听一听</source>
        <translation>聽一聽</translation>
    </message>
    <message>
        <source>听公告</source>
        <translation>聽公告</translation>
    </message>
    <message>
        <source>听公告来读</source>
        <translation>聽公告來讀</translation>
    </message>
    <message>
        <source>听公告：整理、查找、显示、朗读官方公告。</source>
        <translation>聽公告：整理、尋找、顯示、朗讀官方公告。</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>哪一种颜色看着舒服？</source>
        <translation>哪一種顏色看著舒服？</translation>
    </message>
    <message>
        <source>哪个词读错了，连点两下选中它，按“读错了”，听一听，挑一个对的，以后就这样读。</source>
        <translation>哪個詞讀錯了，連按兩下選取它，按「讀錯了」，聽一聽，挑一個對的，以後就這樣讀。</translation>
    </message>
    <message>
        <source>四、</source>
        <translation>四、</translation>
    </message>
    <message>
        <source>回到公告列表</source>
        <translation>回到公告清單</translation>
    </message>
    <message>
        <source>回到刚才的公告</source>
        <translation>回到剛才的公告</translation>
    </message>
    <message>
        <source>回车</source>
        <translation>回車</translation>
    </message>
    <message>
        <source>在 {x}，{y}</source>
        <translation>在 {x}，{y}</translation>
    </message>
    <message>
        <source>在“设置 → 时间和语言 → 语言”里添加“中文（简体）”</source>
        <translation>在「設定 → 時間與語言 → 語言」裡新增「中文（簡體）」</translation>
    </message>
    <message>
        <source>在列表和正文里也可以按空格</source>
        <translation>在列表和正文裡也可以按空格</translation>
    </message>
    <message>
        <source>在打开的这篇公告里找</source>
        <translation>在開啟的這篇公告裡找</translation>
    </message>
    <message>
        <source>在本文中查找</source>
        <translation>在本文中尋找</translation>
    </message>
    <message>
        <source>在本文中查找时</source>
        <translation>在本文中尋找時</translation>
    </message>
    <message>
        <source>在本文中没有找到时</source>
        <translation>在本文中找不到時</translation>
    </message>
    <message>
        <source>在标题、正文和日期中查找</source>
        <translation>在標題、正文和日期中尋找</translation>
    </message>
    <message>
        <source>在这篇公告里找字词</source>
        <translation>在這篇公告裡找字詞</translation>
    </message>
    <message>
        <source>声音“{key}”随点随读，不用准备。</source>
        <translation>聲音「{key}」隨點隨讀，不用準備。</translation>
    </message>
    <message>
        <source>声音大一点</source>
        <translation>聲音大一點</translation>
    </message>
    <message>
        <source>声音小一点</source>
        <translation>聲音小一點</translation>
    </message>
    <message>
        <source>声音的快慢合适吗？</source>
        <translation>聲音的快慢合適嗎？</translation>
    </message>
    <message>
        <source>声音设备</source>
        <translation>聲音裝置</translation>
    </message>
    <message>
        <source>声音设备打不开，请检查音箱或耳机是否被别的程序占用，再按一次“朗读”。</source>
        <translation>聲音裝置打不開，請檢查喇叭或耳機是否被別的程式佔用，再按一次「朗讀」。</translation>
    </message>
    <message>
        <source>声音设备没有反应，朗读已停止；请检查音箱或耳机，再按一次“朗读”。</source>
        <translation>聲音裝置沒有反應，朗讀已停止；請檢查喇叭或耳機，再按一次「朗讀」。</translation>
    </message>
    <message>
        <source>处理这份材料的进程意外停止，没有导入它</source>
        <translation>處理這份材料的程序意外停止，沒有匯入它</translation>
    </message>
    <message>
        <source>复制下来，并到它那一处</source>
        <translation>複製下來，併到它那一處</translation>
    </message>
    <message>
        <source>多出 {count} 行</source>
        <translation>多出 {count} 行</translation>
    </message>
    <message>
        <source>大</source>
        <translation>大</translation>
    </message>
    <message>
        <source>大一点</source>
        <translation>大一點</translation>
    </message>
    <message>
        <source>大厅</source>
        <translation>大廳</translation>
    </message>
    <message>
        <source>大厅用的全屏阅读器</source>
        <translation>大廳用的全螢幕閱讀器</translation>
    </message>
    <message>
        <source>大厅的屏幕键盘</source>
        <translation>大廳的螢幕鍵盤</translation>
    </message>
    <message>
        <source>大厅里要回到开始时</source>
        <translation>大廳裡要回到開始時</translation>
    </message>
    <message>
        <source>大厅：上一位的音量、设置、搜索不留下</source>
        <translation>大廳：上一位的音量、設定、搜尋不留下</translation>
    </message>
    <message>
        <source>大厅：大写字母高 ≥ 7.3 毫米</source>
        <translation>大廳：大寫字母高 ≥ 7.3 毫米</translation>
    </message>
    <message>
        <source>大厅：提前 ≥ 20 秒提醒，一按就延长</source>
        <translation>大廳：提前 ≥ 20 秒提醒，一按就延長</translation>
    </message>
    <message>
        <source>大字</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>大字幕</source>
        <translation>大字幕</translation>
    </message>
    <message>
        <source>大字幕上的拼音</source>
        <translation>大字幕上的拼音</translation>
    </message>
    <message>
        <source>大字幕已打开，朗读时就会显示。</source>
        <translation>大字幕已開啟，朗讀時就會顯示。</translation>
    </message>
    <message>
        <source>大字幕已收起。</source>
        <translation>大字幕已收起。</translation>
    </message>
    <message>
        <source>大字幕开着，按一下收起</source>
        <translation>大字幕開著，按一下收起</translation>
    </message>
    <message>
        <source>大字幕的字</source>
        <translation>大字幕的字</translation>
    </message>
    <message>
        <source>大鼠标</source>
        <translation>大滑鼠</translation>
    </message>
    <message>
        <source>大鼠标已关闭。</source>
        <translation>大滑鼠已關閉。</translation>
    </message>
    <message>
        <source>大鼠标已打开。</source>
        <translation>大滑鼠已開啟。</translation>
    </message>
    <message>
        <source>大鼠标的大小</source>
        <translation>大滑鼠的大小</translation>
    </message>
    <message>
        <source>好了，看公告</source>
        <translation>好了，看公告</translation>
    </message>
    <message>
        <source>好的，打开后不读。</source>
        <translation>好的，開啟後不讀。</translation>
    </message>
    <message>
        <source>字体</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>字体、行距、语速和其他设置</source>
        <translation>字型、行距、語速和其他設定</translation>
    </message>
    <message>
        <source>字号：{points} 磅</source>
        <translation>字的大小：{points} 點</translation>
    </message>
    <message>
        <source>字的大小</source>
        <translation>字的大小</translation>
    </message>
    <message>
        <source>字距</source>
        <translation>字距</translation>
    </message>
    <message>
        <source>字距、行距最大时文字不被截断</source>
        <translation>字距、行距最大時文字不被截斷</translation>
    </message>
    <message>
        <source>存坏了的字，按字节还原</source>
        <translation>存壞了的字，按位元組還原</translation>
    </message>
    <message>
        <source>存放的地方满了，较旧的公告没有准备。</source>
        <translation>存放的地方滿了，較舊的公告沒有準備。</translation>
    </message>
    <message>
        <source>宋体</source>
        <translation>宋體</translation>
    </message>
    <message>
        <source>宽</source>
        <translation>寬</translation>
    </message>
    <message>
        <source>宽少 {width} 像素</source>
        <translation>寬少 {width} 像素</translation>
    </message>
    <message>
        <source>宽约 {width:.1f} 像素，对比 {contrast:.1f}:1</source>
        <translation>寬約 {width:.1f} 像素，對比 {contrast:.1f}:1</translation>
    </message>
    <message>
        <source>对调</source>
        <translation>對調</translation>
    </message>
    <message>
        <source>对调好了：{keys}；“{action}”是 {others}。</source>
        <translation>對調好了：{keys}；「{action}」是 {others}。</translation>
    </message>
    <message>
        <source>导入文件或文件夹</source>
        <translation>匯入檔案或資料夾</translation>
    </message>
    <message>
        <source>小一点</source>
        <translation>小一點</translation>
    </message>
    <message>
        <source>小字</source>
        <translation>小字</translation>
    </message>
    <message>
        <source>就用这个</source>
        <translation>就用這個</translation>
    </message>
    <message>
        <source>屏幕打不开</source>
        <translation>螢幕打不開</translation>
    </message>
    <message>
        <source>屏幕键盘</source>
        <translation>螢幕鍵盤</translation>
    </message>
    <message>
        <source>左下角最大的按钮是“朗读”。按一下，读出眼前的这一段；再按一下，马上停。</source>
        <translation>左下角最大的按鈕是「朗讀」。按一下，讀出眼前的這一段；再按一下，馬上停。</translation>
    </message>
    <message>
        <source>左方括号</source>
        <translation>左方括號</translation>
    </message>
    <message>
        <source>左箭头</source>
        <translation>左箭頭</translation>
    </message>
    <message>
        <source>左边的列表里最新的在最前面。在上面的搜索框里输入一个词，列表里就只留下有它的公告。</source>
        <translation>左邊的清單裡最新的在最前面。在上面的搜尋欄裡輸入一個詞，清單裡就只留下有它的公告。</translation>
    </message>
    <message>
        <source>已停止。</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>已停止朗读</source>
        <translation>已停止朗讀</translation>
    </message>
    <message>
        <source>已停止，准备好了 {done}/{total} 句；再运行一次就接着做。</source>
        <translation>已停止，準備好了 {done}/{total} 句；再執行一次就接著做。</translation>
    </message>
    <message>
        <source>已取消收藏。</source>
        <translation>已取消收藏。</translation>
    </message>
    <message>
        <source>已复制：{address}</source>
        <translation>已複製：{address}</translation>
    </message>
    <message>
        <source>已恢复：{keys}。</source>
        <translation>已恢復：{keys}。</translation>
    </message>
    <message>
        <source>已打开：{title}</source>
        <translation>已開啟：{title}</translation>
    </message>
    <message>
        <source>已收藏，在列表上面的“收藏”里可以找到。</source>
        <translation>已收藏，在清單上面的「收藏」裡可以找到。</translation>
    </message>
    <message>
        <source>已有同名的文件</source>
        <translation>已有同名的檔案</translation>
    </message>
    <message>
        <source>已经找到开头，又从结尾找起。</source>
        <translation>已經找到開頭，又從結尾找起。</translation>
    </message>
    <message>
        <source>已经找到结尾，又从开头找起。</source>
        <translation>已經找到結尾，又從開頭找起。</translation>
    </message>
    <message>
        <source>已经改回您原来的设置。</source>
        <translation>已經改回您原來的設定。</translation>
    </message>
    <message>
        <source>已经是最大的字了。</source>
        <translation>已經是最大的字了。</translation>
    </message>
    <message>
        <source>已经是最小的字了。</source>
        <translation>已經是最小的字了。</translation>
    </message>
    <message>
        <source>已经送去打印。</source>
        <translation>已經送去列印。</translation>
    </message>
    <message>
        <source>帮助</source>
        <translation>幫助</translation>
    </message>
    <message>
        <source>应是 1 到 {most} 的整数</source>
        <translation>應是 1 到 {most} 的整數</translation>
    </message>
    <message>
        <source>应是 {least} 到 {most} 的整数</source>
        <translation>應是 {least} 到 {most} 的整數</translation>
    </message>
    <message>
        <source>开</source>
        <translation>開</translation>
    </message>
    <message>
        <source>开始朗读</source>
        <translation>開始朗讀</translation>
    </message>
    <message>
        <source>开着读屏软件时，朗读由谁来读</source>
        <translation>開著螢幕報讀軟體時，朗讀由誰來讀</translation>
    </message>
    <message>
        <source>引号</source>
        <translation>引號</translation>
    </message>
    <message>
        <source>引号和书名号</source>
        <translation>引號和書名號</translation>
    </message>
    <message>
        <source>很宽</source>
        <translation>很寬</translation>
    </message>
    <message>
        <source>很慢</source>
        <translation>很慢</translation>
    </message>
    <message>
        <source>得到焦点、指到，什么都不变</source>
        <translation>得到焦點、指到，什麼都不變</translation>
    </message>
    <message>
        <source>得到焦点时变了</source>
        <translation>得到焦點時變了</translation>
    </message>
    <message>
        <source>忘掉自己改的读法，按原来的读</source>
        <translation>忘掉自己改的讀法，按原來的讀</translation>
    </message>
    <message>
        <source>快</source>
        <translation>快</translation>
    </message>
    <message>
        <source>怎样补上：{mend}</source>
        <translation>怎樣補上：{mend}</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>恢复原来的字号</source>
        <translation>恢復原來的大小</translation>
    </message>
    <message>
        <source>恢复成刚装好时的按键</source>
        <translation>恢復成剛裝好時的按鍵</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <translation>恢復預設</translation>
    </message>
    <message>
        <source>恢复默认之后可以撤销</source>
        <translation>恢復預設之後可以復原</translation>
    </message>
    <message>
        <source>恢复：{action}</source>
        <translation>恢復：{action}</translation>
    </message>
    <message>
        <source>您开着读屏软件。朗读由谁来读？以后可以在设置里改。</source>
        <translation>您開著螢幕報讀軟體。朗讀由誰來讀？以後可以在設定裡改。</translation>
    </message>
    <message>
        <source>您还在使用吗？{seconds} 秒后会回到开始，清空您的搜索和设置。</source>
        <translation>您還在使用嗎？{seconds} 秒後會回到開始，清空您的搜尋和設定。</translation>
    </message>
    <message>
        <source>慢</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>成文 {date}</source>
        <translation>成文 {date}</translation>
    </message>
    <message>
        <source>截图：{where}</source>
        <translation>截圖：{where}</translation>
    </message>
    <message>
        <source>所有按键恢复成刚装好的样子</source>
        <translation>所有按鍵恢復成剛裝好的樣子</translation>
    </message>
    <message>
        <source>手势能做的，按钮也能做</source>
        <translation>手勢能做的，按鈕也能做</translation>
    </message>
    <message>
        <source>打不开公告库，请检查这个文件夹能不能读写。</source>
        <translation>打不開公告庫，請檢查這個資料夾能不能讀寫。</translation>
    </message>
    <message>
        <source>打不开这个文件夹（{reason}）</source>
        <translation>打不開這個資料夾（{reason}）</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>打印机没有响应。请检查打印机，或者选择“打印到文件”。</source>
        <translation>印表機沒有回應。請檢查印表機，或者選擇「列印至檔案」。</translation>
    </message>
    <message>
        <source>打印这篇公告，或者存成 PDF 文件</source>
        <translation>列印這篇公告，或者存成 PDF 檔案</translation>
    </message>
    <message>
        <source>打开“字体册”，启用“苹方-简”</source>
        <translation>開啟「字體簿」，啟用「蘋方-簡」</translation>
    </message>
    <message>
        <source>打开、字号、朗读、查找都通知读屏，各 1 次</source>
        <translation>開啟、字的大小、朗讀、搜尋都通知螢幕報讀，各 1 次</translation>
    </message>
    <message>
        <source>打开后，鼠标停在哪一段，就读哪一段</source>
        <translation>開啟後，滑鼠停在哪一段，就讀哪一段</translation>
    </message>
    <message>
        <source>打开或关闭十字线</source>
        <translation>開啟或關閉十字線</translation>
    </message>
    <message>
        <source>打开或关闭大鼠标</source>
        <translation>開啟或關閉大滑鼠</translation>
    </message>
    <message>
        <source>打开或关闭指读</source>
        <translation>開啟或關閉指讀</translation>
    </message>
    <message>
        <source>打开或关闭放大镜</source>
        <translation>開啟或關閉放大鏡</translation>
    </message>
    <message>
        <source>打开或关闭阅读尺</source>
        <translation>開啟或關閉閱讀尺</translation>
    </message>
    <message>
        <source>打开或收起十字线、阅读尺、放大镜这一排按钮</source>
        <translation>開啟或收起十字線、閱讀尺、放大鏡這一排按鈕</translation>
    </message>
    <message>
        <source>打开或收起大字幕</source>
        <translation>開啟或收起大字幕</translation>
    </message>
    <message>
        <source>打开的文件太多</source>
        <translation>開啟的檔案太多</translation>
    </message>
    <message>
        <source>找不到 {source}。</source>
        <translation>找不到 {source}。</translation>
    </message>
    <message>
        <source>找到 {count} 篇公告</source>
        <translation>找到 {count} 篇公告</translation>
    </message>
    <message>
        <source>找到 {count} 篇，{about}</source>
        <translation>找到 {count} 篇，{about}</translation>
    </message>
    <message>
        <source>找到了：{what}</source>
        <translation>找到了：{what}</translation>
    </message>
    <message>
        <source>找到时</source>
        <translation>找到時</translation>
    </message>
    <message>
        <source>把列表和按钮收起来，只留正文和朗读</source>
        <translation>把清單和按鈕收起來，只留正文和朗讀</translation>
    </message>
    <message>
        <source>把字放大一号</source>
        <translation>把字放大一號</translation>
    </message>
    <message>
        <source>把字缩小一号</source>
        <translation>把字縮小一號</translation>
    </message>
    <message>
        <source>把报告写成网页文件</source>
        <translation>把報告寫成網頁檔案</translation>
    </message>
    <message>
        <source>把断开的一行接上</source>
        <translation>把斷開的一行接上</translation>
    </message>
    <message>
        <source>把断开的一页接上</source>
        <translation>把斷開的一頁接上</translation>
    </message>
    <message>
        <source>把断开的标题接上</source>
        <translation>把斷開的標題接上</translation>
    </message>
    <message>
        <source>把读出的句子和通知读屏的事件记到这个文件（每行一个 JSON）</source>
        <translation>把讀出的句子和通知螢幕報讀的事件記到這個檔案（每行一個 JSON）</translation>
    </message>
    <message>
        <source>把这一句再读一遍</source>
        <translation>把這一句再讀一遍</translation>
    </message>
    <message>
        <source>把鼠标指着的地方放大来看</source>
        <translation>把滑鼠指著的地方放大來看</translation>
    </message>
    <message>
        <source>把鼠标的箭头变大</source>
        <translation>把滑鼠的箭頭變大</translation>
    </message>
    <message>
        <source>指到时变了</source>
        <translation>指到時變了</translation>
    </message>
    <message>
        <source>指读</source>
        <translation>指讀</translation>
    </message>
    <message>
        <source>指读已关闭。</source>
        <translation>指讀已關閉。</translation>
    </message>
    <message>
        <source>指读已打开：鼠标停在哪一段就读哪一段，按一下马上读。按 Esc 关闭。</source>
        <translation>指讀已開啟：滑鼠停在哪一段就讀哪一段，按一下馬上讀。按 Esc 關閉。</translation>
    </message>
    <message>
        <source>指读开着，按一下关闭</source>
        <translation>指讀開著，按一下關閉</translation>
    </message>
    <message>
        <source>按 Tab 到不了</source>
        <translation>按 Tab 到不了</translation>
    </message>
    <message>
        <source>按 Tab 离不开</source>
        <translation>按 Tab 離不開</translation>
    </message>
    <message>
        <source>按“大字”“小字”改字号，按“配色”换颜色，程序会记住。</source>
        <translation>按「大字」「小字」改字的大小，按「配色」換顏色，程式會記住。</translation>
    </message>
    <message>
        <source>按“收藏”，或者按列表里的星形，收藏一篇公告。列表上面的“全部”“收藏”和各种公告的名称，按哪个就只列出哪些；搜索也只在里面找。</source>
        <translation>按「收藏」，或者按清單裡的星形，收藏一篇公告。清單上面的「全部」「收藏」和各種公告的名稱，按哪個就只列出哪些；搜尋也只在裡面找。</translation>
    </message>
    <message>
        <source>按“改”，再按新的按键。改了马上能用。</source>
        <translation>按「改」，再按新的按鍵。改了馬上能用。</translation>
    </message>
    <message>
        <source>按“朗读”时选中这一段，由读屏软件读出</source>
        <translation>按「朗讀」時選取這一段，由螢幕報讀軟體讀出</translation>
    </message>
    <message>
        <source>按“朗读”，就读：{name}</source>
        <translation>按「朗讀」，就讀：{name}</translation>
    </message>
    <message>
        <source>按“查找”，在打开的这篇公告里找字词：简体繁体、全角半角都能找到，回车到下一处，Esc 收起。</source>
        <translation>按「尋找」，在開啟的這篇公告裡找字詞：簡體繁體、全形半形都能找到，按 Enter 到下一處，Esc 收起。</translation>
    </message>
    <message>
        <source>按“添加”选择自己的公告文件，或者把文件、文件夹拖到窗口里。</source>
        <translation>按「新增」選擇自己的公告檔案，或者把檔案、資料夾拖到視窗裡。</translation>
    </message>
    <message>
        <source>按“辅助”出来一排按钮：“十字线”和“阅读尺”帮您看准一行，“放大镜”放大鼠标指着的地方，“大鼠标”把箭头变大，“只看正文”收起别的东西，按 Esc 就都回来。</source>
        <translation>按「輔助」出來一排按鈕：「十字線」和「閱讀尺」幫您看準一行，「放大鏡」放大滑鼠指著的地方，「大滑鼠」把箭頭變大，「只看正文」收起別的東西，按 Esc 就都回來。</translation>
    </message>
    <message>
        <source>按下</source>
        <translation>按下</translation>
    </message>
    <message>
        <source>按下和再按都能得知：状态、名称、事件</source>
        <translation>按下和再按都能得知：狀態、名稱、事件</translation>
    </message>
    <message>
        <source>按下还没有松开就读了</source>
        <translation>按下還沒有鬆開就讀了</translation>
    </message>
    <message>
        <source>按了也不延长</source>
        <translation>按了也不延長</translation>
    </message>
    <message>
        <source>按回车或者点一下，列表里就只留下这种公告</source>
        <translation>按 Enter 鍵或者點一下，清單裡就只留下這種公告</translation>
    </message>
    <message>
        <source>按回车或者点一下，就到那一部分</source>
        <translation>按 Enter 鍵或者點一下，就到那一部分</translation>
    </message>
    <message>
        <source>按键</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>按键：{keys}</source>
        <translation>按鍵：{keys}</translation>
    </message>
    <message>
        <source>换一种配色</source>
        <translation>換一種配色</translation>
    </message>
    <message>
        <source>换成半角</source>
        <translation>換成半形</translation>
    </message>
    <message>
        <source>换成它代表的字</source>
        <translation>換成它代表的字</translation>
    </message>
    <message>
        <source>换成看上去一样的普通字</source>
        <translation>換成看上去一樣的普通字</translation>
    </message>
    <message>
        <source>换成简体</source>
        <translation>換成簡體</translation>
    </message>
    <message>
        <source>换成自己顺手的按键</source>
        <translation>換成自己順手的按鍵</translation>
    </message>
    <message>
        <source>换配色</source>
        <translation>換配色</translation>
    </message>
    <message>
        <source>接上音箱或耳机，再在“系统设置 → 声音 → 输出”里选它</source>
        <translation>接上喇叭或耳機，再在「系統設定 → 聲音 → 輸出」裡選它</translation>
    </message>
    <message>
        <source>接上音箱或耳机，再在“设置 → 系统 → 声音”里选它作输出设备</source>
        <translation>接上喇叭或耳機，再在「設定 → 系統 → 聲音」裡選它作輸出裝置</translation>
    </message>
    <message>
        <source>接上音箱或耳机，再运行：{start}</source>
        <translation>接上喇叭或耳機，再執行：{start}</translation>
    </message>
    <message>
        <source>接着使用，不清空</source>
        <translation>接著使用，不清空</translation>
    </message>
    <message>
        <source>控制字符</source>
        <translation>控制字元</translation>
    </message>
    <message>
        <source>提前 {seconds} 秒</source>
        <translation>提前 {seconds} 秒</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>提示里的话别处也有</source>
        <translation>提示裡的話別處也有</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>搜索“{word}”</source>
        <translation>搜尋「{word}」</translation>
    </message>
    <message>
        <source>搜索、列表、正文、朗读栏，一个接一个</source>
        <translation>搜尋、列表、正文、朗讀欄，一個接一個</translation>
    </message>
    <message>
        <source>搜索公告</source>
        <translation>搜尋公告</translation>
    </message>
    <message>
        <source>搜索公告……</source>
        <translation>搜尋公告……</translation>
    </message>
    <message>
        <source>搜索的字词</source>
        <translation>搜尋的字詞</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>撤销之后和原来不同</source>
        <translation>復原之後和原來不同</translation>
    </message>
    <message>
        <source>撤销恢复</source>
        <translation>取消恢復</translation>
    </message>
    <message>
        <source>播放声音的程序没有启动，请重新打开听公告；如果还不行，请在终端运行 notice-reader doctor。</source>
        <translation>播放聲音的程式沒有啟動，請重新開啟聽公告；如果還不行，請在終端機執行 notice-reader doctor。</translation>
    </message>
    <message>
        <source>收藏</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>收藏打开的公告，或者列表里选中的那一篇；再按一次取消</source>
        <translation>收藏開啟的公告，或者清單裡選取的那一篇；再按一次取消</translation>
    </message>
    <message>
        <source>收藏这篇公告，或者取消收藏</source>
        <translation>收藏這篇公告，或者取消收藏</translation>
    </message>
    <message>
        <source>收藏里没有“{kind}”。去掉 --kind 看全部收藏。</source>
        <translation>收藏裡沒有「{kind}」。去掉 --kind 看全部收藏。</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>收起屏幕键盘</source>
        <translation>收起螢幕鍵盤</translation>
    </message>
    <message>
        <source>收起查找，留在找到的地方</source>
        <translation>收起尋找，留在找到的地方</translation>
    </message>
    <message>
        <source>收起这一排按钮；打开的辅助照样开着</source>
        <translation>收起這一排按鈕；開啟的輔助照樣開著</translation>
    </message>
    <message>
        <source>改</source>
        <translation>改</translation>
    </message>
    <message>
        <source>改回刚才的按键</source>
        <translation>改回剛才的按鍵</translation>
    </message>
    <message>
        <source>改回去</source>
        <translation>改回去</translation>
    </message>
    <message>
        <source>改回去了：“{word}”按原来的读法读。</source>
        <translation>改回去了：「{word}」按原來的讀法讀。</translation>
    </message>
    <message>
        <source>改回恢复之前的设置</source>
        <translation>改回恢復之前的設定</translation>
    </message>
    <message>
        <source>改好了：{keys}。</source>
        <translation>改好了：{keys}。</translation>
    </message>
    <message>
        <source>改按键</source>
        <translation>改按鍵</translation>
    </message>
    <message>
        <source>改：{action}</source>
        <translation>改：{action}</translation>
    </message>
    <message>
        <source>放大后文字不被截断</source>
        <translation>放大後文字不被截斷</translation>
    </message>
    <message>
        <source>放大镜</source>
        <translation>放大鏡</translation>
    </message>
    <message>
        <source>放大镜已关闭。</source>
        <translation>放大鏡已關閉。</translation>
    </message>
    <message>
        <source>放大镜已打开。</source>
        <translation>放大鏡已開啟。</translation>
    </message>
    <message>
        <source>放大镜放大</source>
        <translation>放大鏡放大</translation>
    </message>
    <message>
        <source>放大镜的位置</source>
        <translation>放大鏡的位置</translation>
    </message>
    <message>
        <source>文件不是 UTF-8 文本</source>
        <translation>檔案不是 UTF-8 文字</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>文件名太长</source>
        <translation>檔名太長</translation>
    </message>
    <message>
        <source>文件名无效</source>
        <translation>檔名無效</translation>
    </message>
    <message>
        <source>文件太大</source>
        <translation>檔案太大</translation>
    </message>
    <message>
        <source>文件太大（超过 {size} MB），请分成小一些的文件</source>
        <translation>檔案太大（超過 {size} MB），請分成小一些的檔案</translation>
    </message>
    <message>
        <source>文件夹不是空的</source>
        <translation>資料夾不是空的</translation>
    </message>
    <message>
        <source>文件或文件夹；- 是标准输入</source>
        <translation>檔案或資料夾；- 是標準輸入</translation>
    </message>
    <message>
        <source>文件正被别的程序使用</source>
        <translation>檔案正被別的程式使用</translation>
    </message>
    <message>
        <source>文字 ≥ 18 磅</source>
        <translation>文字 ≥ 18 點</translation>
    </message>
    <message>
        <source>文字对比度 ≥ 7:1</source>
        <translation>文字對比度 ≥ 7:1</translation>
    </message>
    <message>
        <source>文种</source>
        <translation>文種</translation>
    </message>
    <message>
        <source>斜线</source>
        <translation>斜線</translation>
    </message>
    <message>
        <source>断行</source>
        <translation>斷行</translation>
    </message>
    <message>
        <source>断页</source>
        <translation>斷頁</translation>
    </message>
    <message>
        <source>新增 {added} 篇公告</source>
        <translation>新增 {added} 篇公告</translation>
    </message>
    <message>
        <source>新增 {added} 篇，并入已有公告 {merged} 篇，已有 {unchanged} 篇。</source>
        <translation>新增 {added} 篇，併入已有公告 {merged} 篇，已有 {unchanged} 篇。</translation>
    </message>
    <message>
        <source>无障碍总线没有启动，不能从外面检查。</source>
        <translation>無障礙匯流排沒有啟動，不能從外面檢查。</translation>
    </message>
    <message>
        <source>无障碍树里没有这个窗口，不能从外面检查。</source>
        <translation>無障礙樹裡沒有這個視窗，不能從外面檢查。</translation>
    </message>
    <message>
        <source>无障碍树里的正文完整，次序与公告相同</source>
        <translation>無障礙樹裡的正文完整，次序與公告相同</translation>
    </message>
    <message>
        <source>无障碍检查报告</source>
        <translation>無障礙檢查報告</translation>
    </message>
    <message>
        <source>显示一段文字交给语音时的样子</source>
        <translation>顯示一段文字交給語音時的樣子</translation>
    </message>
    <message>
        <source>显示一篇公告</source>
        <translation>顯示一篇公告</translation>
    </message>
    <message>
        <source>显示版本号</source>
        <translation>顯示版本號</translation>
    </message>
    <message>
        <source>显示这段说明</source>
        <translation>顯示這段說明</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>暂停或继续</source>
        <translation>暫停或繼續</translation>
    </message>
    <message>
        <source>暂停朗读，再按一次继续</source>
        <translation>暫停朗讀，再按一次繼續</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>最多列出几篇（默认 50）</source>
        <translation>最多列出幾篇（預設 50）</translation>
    </message>
    <message>
        <source>最大</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>最大 {:g} 磅</source>
        <translation>最大 {:g} 點</translation>
    </message>
    <message>
        <source>有一条不符合时，退出状态是 1。</source>
        <translation>有一條不符合時，結束狀態是 1。</translation>
    </message>
    <message>
        <source>有名称</source>
        <translation>有名稱</translation>
    </message>
    <message>
        <source>有焦点的看得见</source>
        <translation>有焦點的看得見</translation>
    </message>
    <message>
        <source>有角色</source>
        <translation>有角色</translation>
    </message>
    <message>
        <source>朗读</source>
        <translation>朗讀</translation>
    </message>
    <message>
        <source>朗读一篇公告，或存成 WAV 文件</source>
        <translation>朗讀一篇公告，或存成 WAV 檔案</translation>
    </message>
    <message>
        <source>朗读引擎</source>
        <translation>朗讀引擎</translation>
    </message>
    <message>
        <source>朗读引擎 espeak-ng 无法装入（{error}）。</source>
        <translation>朗讀引擎 espeak-ng 無法載入（{error}）。</translation>
    </message>
    <message>
        <source>朗读引擎 espeak-ng 的文件不完整，请运行：{command}</source>
        <translation>朗讀引擎 espeak-ng 的檔案不完整，請執行：{command}</translation>
    </message>
    <message>
        <source>朗读引擎 pyttsx3（{driver}）不能用，请运行：pip install pyttsx3</source>
        <translation>朗讀引擎 pyttsx3（{driver}）不能用，請執行：pip install pyttsx3</translation>
    </message>
    <message>
        <source>朗读引擎中途换了采样率，没有存成文件。</source>
        <translation>朗讀引擎中途換了取樣率，沒有存成檔案。</translation>
    </message>
    <message>
        <source>朗读引擎出错（{name}）。</source>
        <translation>朗讀引擎出錯（{name}）。</translation>
    </message>
    <message>
        <source>朗读引擎意外退出，已重新启动。</source>
        <translation>朗讀引擎意外結束，已重新啟動。</translation>
    </message>
    <message>
        <source>朗读引擎无法启动，请运行 notice-reader doctor 查看原因。</source>
        <translation>朗讀引擎無法啟動，請執行 notice-reader doctor 查看原因。</translation>
    </message>
    <message>
        <source>朗读引擎没有反应。</source>
        <translation>朗讀引擎沒有反應。</translation>
    </message>
    <message>
        <source>朗读引擎没有反应，已重新启动。</source>
        <translation>朗讀引擎沒有反應，已重新啟動。</translation>
    </message>
    <message>
        <source>朗读引擎没有给出声音。</source>
        <translation>朗讀引擎沒有給出聲音。</translation>
    </message>
    <message>
        <source>朗读引擎缺少中文语音，请运行：{command}</source>
        <translation>朗讀引擎缺少中文語音，請執行：{command}</translation>
    </message>
    <message>
        <source>朗读引擎读不出这一句。</source>
        <translation>朗讀引擎讀不出這一句。</translation>
    </message>
    <message>
        <source>朗读或停止</source>
        <translation>朗讀或停止</translation>
    </message>
    <message>
        <source>朗读时</source>
        <translation>朗讀時</translation>
    </message>
    <message>
        <source>朗读时显示大字幕</source>
        <translation>朗讀時顯示大字幕</translation>
    </message>
    <message>
        <source>朗读时正文跟着走</source>
        <translation>朗讀時正文跟著走</translation>
    </message>
    <message>
        <source>朗读时用很大的字显示正在读的这一句</source>
        <translation>朗讀時用很大的字顯示正在讀的這一句</translation>
    </message>
    <message>
        <source>朗读没有成功。请运行 notice-reader doctor 查看原因。</source>
        <translation>朗讀沒有成功。請執行 notice-reader doctor 查看原因。</translation>
    </message>
    <message>
        <source>朗读的声音</source>
        <translation>朗讀的聲音</translation>
    </message>
    <message>
        <source>朗读的语速</source>
        <translation>朗讀的語速</translation>
    </message>
    <message>
        <source>本周六上午九点，社区活动室免费量血压、测血糖。</source>
        <translation>本週六上午九點，社區活動室免費量血壓、測血糖。</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>来源 {source}</source>
        <translation>來源 {source}</translation>
    </message>
    <message>
        <source>来源之间的不同（{count:,} 处）</source>
        <translation>來源之間的不同（{count:,} 處）</translation>
    </message>
    <message>
        <source>松开之后请求朗读 {count} 次</source>
        <translation>鬆開之後請求朗讀 {count} 次</translation>
    </message>
    <message>
        <source>松开才读，只读这一区域</source>
        <translation>鬆開才讀，只讀這一區域</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>查找结果</source>
        <translation>尋找結果</translation>
    </message>
    <message>
        <source>标准输入</source>
        <translation>標準輸入</translation>
    </message>
    <message>
        <source>标明了界面的语言</source>
        <translation>標明了介面的語言</translation>
    </message>
    <message>
        <source>标点</source>
        <translation>標點</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>标题断行</source>
        <translation>標題斷行</translation>
    </message>
    <message>
        <source>标题由正文提取</source>
        <translation>標題由正文提取</translation>
    </message>
    <message>
        <source>标题的次序或数目不同</source>
        <translation>標題的次序或數目不同</translation>
    </message>
    <message>
        <source>样子</source>
        <translation>樣子</translation>
    </message>
    <message>
        <source>格式：text（默认）、markdown、html 或 json</source>
        <translation>格式：text（預設）、markdown、html 或 json</translation>
    </message>
    <message>
        <source>检查不了（{trouble}）</source>
        <translation>檢查不了（{trouble}）</translation>
    </message>
    <message>
        <source>检查了哪些规则</source>
        <translation>檢查了哪些規則</translation>
    </message>
    <message>
        <source>检查程序没有启动</source>
        <translation>檢查程式沒有啟動</translation>
    </message>
    <message>
        <source>检查语音、声音设备和字体，并说明怎样补上缺的</source>
        <translation>檢查語音、聲音裝置和字型，並說明怎樣補上缺的</translation>
    </message>
    <message>
        <source>检查运行中的窗口是否符合无障碍要求</source>
        <translation>檢查執行中的視窗是否符合無障礙要求</translation>
    </message>
    <message>
        <source>楷体</source>
        <translation>楷體</translation>
    </message>
    <message>
        <source>模型已添加；还没有声音文件（.bin）。</source>
        <translation>模型已新增；還沒有聲音檔案（.bin）。</translation>
    </message>
    <message>
        <source>欢迎 {number}</source>
        <translation>歡迎 {number}</translation>
    </message>
    <message>
        <source>欢迎使用听公告（{number} / {count}）
{question}</source>
        <translation>歡迎使用聽公告（{number} / {count}）
{question}</translation>
    </message>
    <message>
        <source>正在准备公告……</source>
        <translation>正在準備公告……</translation>
    </message>
    <message>
        <source>正在打开……</source>
        <translation>正在開啟……</translation>
    </message>
    <message>
        <source>正在整理公告</source>
        <translation>正在整理公告</translation>
    </message>
    <message>
        <source>正在整理公告，完了就换语言。</source>
        <translation>正在整理公告，完了就換語言。</translation>
    </message>
    <message>
        <source>正在查找……</source>
        <translation>正在尋找……</translation>
    </message>
    <message>
        <source>正在查读法……</source>
        <translation>正在查讀法……</translation>
    </message>
    <message>
        <source>正在读的句子有底色和下划线。程序不会自己出声。</source>
        <translation>正在讀的句子有底色和底線。程式不會自己出聲。</translation>
    </message>
    <message>
        <source>正在连读，按一下停止</source>
        <translation>正在連讀，按一下停止</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>正文下面，不挡字</source>
        <translation>正文下面，不擋字</translation>
    </message>
    <message>
        <source>正文和大字幕用的字</source>
        <translation>正文和大字幕用的字</translation>
    </message>
    <message>
        <source>正文的标题在无障碍树里也是标题</source>
        <translation>正文的標題在無障礙樹裡也是標題</translation>
    </message>
    <message>
        <source>此文合自 {editions} 个来源，已修复 {repaired:,} 处</source>
        <translation>此文合自 {editions} 個來源，已修復 {repaired:,} 處</translation>
    </message>
    <message>
        <source>此文已修复 {repaired:,} 处</source>
        <translation>此文已修復 {repaired:,} 處</translation>
    </message>
    <message>
        <source>段距 ≥ 1.5 倍行距</source>
        <translation>段距 ≥ 1.5 倍行距</translation>
    </message>
    <message>
        <source>每一段旁边都有一个“读这一段”，想听哪一段就按哪一个。用鼠标在正文里点一下，“朗读”就读点中的那一段。</source>
        <translation>每一段旁邊都有一個「讀這一段」，想聽哪一段就按哪一個。用滑鼠在正文裡點一下，「朗讀」就讀點中的那一段。</translation>
    </message>
    <message>
        <source>每个可读区域有一个朗读按钮</source>
        <translation>每個可讀區域有一個朗讀按鈕</translation>
    </message>
    <message>
        <source>每秒 {count} 次</source>
        <translation>每秒 {count} 次</translation>
    </message>
    <message>
        <source>每秒闪动 ≤ 3 次</source>
        <translation>每秒閃動 ≤ 3 次</translation>
    </message>
    <message>
        <source>每行 ≤ 40 字</source>
        <translation>每行 ≤ 40 字</translation>
    </message>
    <message>
        <source>每行是编号、日期、标题。</source>
        <translation>每行是編號、日期、標題。</translation>
    </message>
    <message>
        <source>每行最多</source>
        <translation>每行最多</translation>
    </message>
    <message>
        <source>没有“{kind}”这种公告。这里有：{kinds}。</source>
        <translation>沒有「{kind}」這種公告。這裡有：{kinds}。</translation>
    </message>
    <message>
        <source>没有“{word}”这个命令，也没有这个文件</source>
        <translation>沒有「{word}」這個指令，也沒有這個檔案</translation>
    </message>
    <message>
        <source>没有人按就不朗读：0 次</source>
        <translation>沒有人按就不朗讀：0 次</translation>
    </message>
    <message>
        <source>没有从外面（AT-SPI）检查：{error}</source>
        <translation>沒有從外面（AT-SPI）檢查：{error}</translation>
    </message>
    <message>
        <source>没有从外面（AT-SPI）检查：缺少 {names}。</source>
        <translation>沒有從外面（AT-SPI）檢查：缺少 {names}。</translation>
    </message>
    <message>
        <source>没有关闭的按钮</source>
        <translation>沒有關閉的按鈕</translation>
    </message>
    <message>
        <source>没有单个字符的快捷键</source>
        <translation>沒有單個字元的快速鍵</translation>
    </message>
    <message>
        <source>没有名为“{key}”的声音；可用的有：{known}。</source>
        <translation>沒有名為「{key}」的聲音；可用的有：{known}。</translation>
    </message>
    <message>
        <source>没有名为“{name}”的朗读引擎；可用的有：{known}。</source>
        <translation>沒有名為「{name}」的朗讀引擎；可用的有：{known}。</translation>
    </message>
    <message>
        <source>没有名称</source>
        <translation>沒有名稱</translation>
    </message>
    <message>
        <source>没有回答</source>
        <translation>沒有回答</translation>
    </message>
    <message>
        <source>没有屏幕，在内存里显示（offscreen）</source>
        <translation>沒有螢幕，在記憶體裡顯示（offscreen）</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>没有找到 pyttsx3</source>
        <translation>找不到 pyttsx3</translation>
    </message>
    <message>
        <source>没有找到“{query}”。

换个词试试。</source>
        <translation>找不到「{query}」。

換個詞試試。</translation>
    </message>
    <message>
        <source>没有找到“{query}”，换个词试试。</source>
        <translation>找不到「{query}」，換個詞試試。</translation>
    </message>
    <message>
        <source>没有找到“{section}”这一段。有这些：{labels}。</source>
        <translation>找不到「{section}」這一段。有這些：{labels}。</translation>
    </message>
    <message>
        <source>没有找到中文语音</source>
        <translation>找不到中文語音</translation>
    </message>
    <message>
        <source>没有找到中文语音，请在系统的语音设置里添加一个中文语音（普通话）。</source>
        <translation>找不到中文語音，請在系統的語音設定裡新增一個中文語音（普通話）。</translation>
    </message>
    <message>
        <source>没有找到公告</source>
        <translation>找不到公告</translation>
    </message>
    <message>
        <source>没有找到声音设备</source>
        <translation>找不到聲音裝置</translation>
    </message>
    <message>
        <source>没有找到声音设备，请接上音箱或耳机，再按一次“朗读”。</source>
        <translation>找不到聲音裝置，請接上喇叭或耳機，再按一次「朗讀」。</translation>
    </message>
    <message>
        <source>没有找到时</source>
        <translation>找不到時</translation>
    </message>
    <message>
        <source>没有找到朗读引擎 espeak-ng，请运行：{command}</source>
        <translation>找不到朗讀引擎 espeak-ng，請執行：{command}</translation>
    </message>
    <message>
        <source>没有找到能显示简体中文的字体</source>
        <translation>找不到能顯示簡體中文的字型</translation>
    </message>
    <message>
        <source>没有按钮：{names}</source>
        <translation>沒有按鈕：{names}</translation>
    </message>
    <message>
        <source>没有提醒就到时间了</source>
        <translation>沒有提醒就到時間了</translation>
    </message>
    <message>
        <source>没有改。</source>
        <translation>沒有改。</translation>
    </message>
    <message>
        <source>没有改。Tab 是走动用的，不能当按键。</source>
        <translation>沒有改。Tab 是走動用的，不能當按鍵。</translation>
    </message>
    <message>
        <source>没有朗读引擎，无法检查</source>
        <translation>沒有朗讀引擎，無法檢查</translation>
    </message>
    <message>
        <source>没有权限</source>
        <translation>沒有權限</translation>
    </message>
    <message>
        <source>没有权限读写公告库。</source>
        <translation>沒有權限讀寫公告庫。</translation>
    </message>
    <message>
        <source>没有权限读写公告库所在的文件夹。</source>
        <translation>沒有權限讀寫公告庫所在的資料夾。</translation>
    </message>
    <message>
        <source>没有标准输入</source>
        <translation>沒有標準輸入</translation>
    </message>
    <message>
        <source>没有标题</source>
        <translation>沒有標題</translation>
    </message>
    <message>
        <source>没有编号为“{id}”的公告。</source>
        <translation>沒有編號為「{id}」的公告。</translation>
    </message>
    <message>
        <source>没有装过这个自然语音，请先运行：notice-reader voices add 文件夹。</source>
        <translation>沒有裝過這個自然語音，請先執行：notice-reader voices add 資料夾。</translation>
    </message>
    <message>
        <source>没有要求就不联网：0 个连接</source>
        <translation>沒有要求就不聯網：0 個連線</translation>
    </message>
    <message>
        <source>没有记录。</source>
        <translation>沒有記錄。</translation>
    </message>
    <message>
        <source>没有读法可听</source>
        <translation>沒有讀法可聽</translation>
    </message>
    <message>
        <source>没有这个公告库</source>
        <translation>沒有這個公告庫</translation>
    </message>
    <message>
        <source>没有这个文件或文件夹</source>
        <translation>沒有這個檔案或資料夾</translation>
    </message>
    <message>
        <source>没有这种公告。

按“全部”，看全部公告。</source>
        <translation>沒有這種公告。

按「全部」，看全部公告。</translation>
    </message>
    <message>
        <source>没能写入自己的读音表 {target}（{reason}）。</source>
        <translation>沒能寫入自己的讀音表 {target}（{reason}）。</translation>
    </message>
    <message>
        <source>没能添加“{name}”{more}：{why}</source>
        <translation>沒能新增「{name}」{more}：{why}</translation>
    </message>
    <message>
        <source>没能还原的乱码</source>
        <translation>沒能還原的亂碼</translation>
    </message>
    <message>
        <source>注音</source>
        <translation>注音</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>测得</source>
        <translation>測得</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>添加了 {count} 个声音：{names}。</source>
        <translation>新增了 {count} 個聲音：{names}。</translation>
    </message>
    <message>
        <source>添加公告</source>
        <translation>新增公告</translation>
    </message>
    <message>
        <source>添加公告文件</source>
        <translation>新增公告檔案</translation>
    </message>
    <message>
        <source>添加，或试听</source>
        <translation>新增，或試聽</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>清空搜索，列出全部公告</source>
        <translation>清空搜尋，列出全部公告</translation>
    </message>
    <message>
        <source>点字母打拼音，也可以只打每个字的第一个字母；再点要找的词。</source>
        <translation>點字母打拼音，也可以只打每個字的第一個字母；再點要找的詞。</translation>
    </message>
    <message>
        <source>焦点次序与阅读次序相同</source>
        <translation>焦點次序與閱讀次序相同</translation>
    </message>
    <message>
        <source>焦点看得见：≥ 2 像素，≥ 3:1</source>
        <translation>焦點看得見：≥ 2 像素，≥ 3:1</translation>
    </message>
    <message>
        <source>照常</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>特大</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>状态不只靠颜色：灰度对比 ≥ 3:1</source>
        <translation>狀態不只靠顏色：灰度對比 ≥ 3:1</translation>
    </message>
    <message>
        <source>现在不能朗读，请告诉工作人员。</source>
        <translation>現在不能朗讀，請告訴工作人員。</translation>
    </message>
    <message>
        <source>现在只看正文，按 Esc 或者“全部显示”恢复。</source>
        <translation>現在只看正文，按 Esc 或者「全部顯示」恢復。</translation>
    </message>
    <message>
        <source>现在只看正文，按一下让列表和按钮都回来</source>
        <translation>現在只看正文，按一下讓清單和按鈕都回來</translation>
    </message>
    <message>
        <source>现在是 {keys}。按这里，再按新的按键。</source>
        <translation>現在是 {keys}。按這裡，再按新的按鍵。</translation>
    </message>
    <message>
        <source>现在是{label}，按一下换一种配色</source>
        <translation>現在是{label}，按一下換一種配色</translation>
    </message>
    <message>
        <source>现在这样读</source>
        <translation>現在這樣讀</translation>
    </message>
    <message>
        <source>用上下箭头选择，按回车打开</source>
        <translation>用上下箭頭選擇，按 Enter 鍵開啟</translation>
    </message>
    <message>
        <source>用哪个声音（见 voices）</source>
        <translation>用哪個聲音（見 voices）</translation>
    </message>
    <message>
        <source>用哪个声音（见 voices；默认是设置里选的）</source>
        <translation>用哪個聲音（見 voices；預設是設定裡選的）</translation>
    </message>
    <message>
        <source>用本程序自己的声音朗读</source>
        <translation>用本程式自己的聲音朗讀</translation>
    </message>
    <message>
        <source>用法：</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>用键盘能到达</source>
        <translation>用鍵盤能到達</translation>
    </message>
    <message>
        <source>用键盘能离开</source>
        <translation>用鍵盤能離開</translation>
    </message>
    <message>
        <source>由 {count} 个来源合成，</source>
        <translation>由 {count} 個來源合成，</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>目录、打印、指读、大字幕、设置和其他</source>
        <translation>目錄、列印、指讀、大字幕、設定和其他</translation>
    </message>
    <message>
        <source>看不出这个文件用的是什么文字编码，读不出来</source>
        <translation>看不出這個檔案用的是什麼文字編碼，讀不出來</translation>
    </message>
    <message>
        <source>看到“{label}”，读出“{name}”</source>
        <translation>看到「{label}」，讀出「{name}」</translation>
    </message>
    <message>
        <source>看有哪些按键，换成自己顺手的</source>
        <translation>看有哪些按鍵，換成自己順手的</translation>
    </message>
    <message>
        <source>看看修复了什么，几个来源有什么不同</source>
        <translation>看看修復了什麼，幾個來源有什麼不同</translation>
    </message>
    <message>
        <source>磁盘已满</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>磁盘已满，没有写入公告库；请腾出空间后再试一次。</source>
        <translation>磁碟已滿，沒有寫入公告庫；請騰出空間後再試一次。</translation>
    </message>
    <message>
        <source>磁盘是只读的</source>
        <translation>磁碟是唯讀的</translation>
    </message>
    <message>
        <source>磁盘读写出错</source>
        <translation>磁碟讀寫出錯</translation>
    </message>
    <message>
        <source>磁盘配额已用完</source>
        <translation>磁碟配額已用完</translation>
    </message>
    <message>
        <source>离开大厅模式</source>
        <translation>離開大廳模式</translation>
    </message>
    <message>
        <source>程序内部出了问题，这一步没有完成。</source>
        <translation>程式內部出了問題，這一步沒有完成。</translation>
    </message>
    <message>
        <source>程序更新了，正在重新整理公告</source>
        <translation>程式更新了，正在重新整理公告</translation>
    </message>
    <message>
        <source>空格</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>空格分开的词都要有；繁体简体都可以，标点不算。日期如 2025年3月6日、2025-03-06、2025年3月。</source>
        <translation>空格分開的詞都要有；繁體簡體都可以，標點不算。日期如 2025年3月6日、2025-03-06、2025年3月。</translation>
    </message>
    <message>
        <source>窄窗列表</source>
        <translation>窄窗清單</translation>
    </message>
    <message>
        <source>窄窗正文</source>
        <translation>窄窗正文</translation>
    </message>
    <message>
        <source>窗口有标题</source>
        <translation>視窗有標題</translation>
    </message>
    <message>
        <source>窗口系统</source>
        <translation>視窗系統</translation>
    </message>
    <message>
        <source>窗口里放不下的按钮都在里面</source>
        <translation>視窗裡放不下的按鈕都在裡面</translation>
    </message>
    <message>
        <source>窗口里面和外面（AT-SPI，读屏软件看到的）都检查了。</source>
        <translation>視窗裡面和外面（AT-SPI，螢幕報讀軟體看到的）都檢查了。</translation>
    </message>
    <message>
        <source>窗口（Qt）</source>
        <translation>視窗（Qt）</translation>
    </message>
    <message>
        <source>第 {number} 处，共 {count} 处</source>
        <translation>第 {number} 處，共 {count} 處</translation>
    </message>
    <message>
        <source>第 {number} 种读法，{pinyin}</source>
        <translation>第 {number} 種讀法，{pinyin}</translation>
    </message>
    <message>
        <source>第 {number} 行</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>第一部分</source>
        <translation>第一部分</translation>
    </message>
    <message>
        <source>等 {count} 个文件</source>
        <translation>等 {count} 個檔案</translation>
    </message>
    <message>
        <source>等一等</source>
        <translation>等一等</translation>
    </message>
    <message>
        <source>等了太久，没有回应</source>
        <translation>等了太久，沒有回應</translation>
    </message>
    <message>
        <source>等号</source>
        <translation>等號</translation>
    </message>
    <message>
        <source>简体</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>系统中文语音</source>
        <translation>系統中文語音</translation>
    </message>
    <message>
        <source>系统拒绝了</source>
        <translation>系統拒絕了</translation>
    </message>
    <message>
        <source>系统拒绝了（错误号 {number}）</source>
        <translation>系統拒絕了（錯誤號 {number}）</translation>
    </message>
    <message>
        <source>系统设置 → 辅助功能 → 朗读内容 → 系统声音</source>
        <translation>系統設定 → 輔助使用 → 朗讀內容 → 系統聲音</translation>
    </message>
    <message>
        <source>紧一点</source>
        <translation>緊一點</translation>
    </message>
    <message>
        <source>繁体</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>繁体字</source>
        <translation>繁體字</translation>
    </message>
    <message>
        <source>约听 {minutes} 分钟</source>
        <translation>約聽 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>约听{minutes}分钟</source>
        <translation>約聽{minutes}分鐘</translation>
    </message>
    <message>
        <source>纸色</source>
        <translation>紙色</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>继续使用</source>
        <translation>繼續使用</translation>
    </message>
    <message>
        <source>缺少 {}</source>
        <translation>缺少 {}</translation>
    </message>
    <message>
        <source>缺少播放声音的系统组件</source>
        <translation>缺少播放聲音的系統元件</translation>
    </message>
    <message>
        <source>缺少播放声音的系统组件，请在终端运行 notice-reader doctor，按提示安装。</source>
        <translation>缺少播放聲音的系統元件，請在終端機執行 notice-reader doctor，按提示安裝。</translation>
    </message>
    <message>
        <source>缺少显示窗口的系统组件：{names}</source>
        <translation>缺少顯示視窗的系統元件：{names}</translation>
    </message>
    <message>
        <source>网址：{address}</source>
        <translation>網址：{address}</translation>
    </message>
    <message>
        <source>网络文件夹断开了</source>
        <translation>網路資料夾斷開了</translation>
    </message>
    <message>
        <source>网页符号</source>
        <translation>網頁符號</translation>
    </message>
    <message>
        <source>能放大到 ≥ 30 磅</source>
        <translation>能放大到 ≥ 30 點</translation>
    </message>
    <message>
        <source>能读 txt、md、html、mht、rss、docx 和带文字的 pdf；读不了的各说一行，其余照常导入。</source>
        <translation>能讀 txt、md、html、mht、rss、docx 和帶文字的 pdf；讀不了的各說一行，其餘照常匯入。</translation>
    </message>
    <message>
        <source>自然女声 xiaobei</source>
        <translation>自然女聲 xiaobei</translation>
    </message>
    <message>
        <source>自然女声 xiaoni</source>
        <translation>自然女聲 xiaoni</translation>
    </message>
    <message>
        <source>自然女声 xiaoxiao</source>
        <translation>自然女聲 xiaoxiao</translation>
    </message>
    <message>
        <source>自然女声 xiaoyi</source>
        <translation>自然女聲 xiaoyi</translation>
    </message>
    <message>
        <source>自然男声 yunjian</source>
        <translation>自然男聲 yunjian</translation>
    </message>
    <message>
        <source>自然男声 yunxi</source>
        <translation>自然男聲 yunxi</translation>
    </message>
    <message>
        <source>自然男声 yunxia</source>
        <translation>自然男聲 yunxia</translation>
    </message>
    <message>
        <source>自然男声 yunyang</source>
        <translation>自然男聲 yunyang</translation>
    </message>
    <message>
        <source>自然的声音来不及时</source>
        <translation>自然的聲音來不及時</translation>
    </message>
    <message>
        <source>自然语音正在做这一句，请稍等；先“准备”这篇公告，以后一点就响。</source>
        <translation>自然語音正在做這一句，請稍等；先「準備」這篇公告，以後一點就響。</translation>
    </message>
    <message>
        <source>自然语音没有给出声音。</source>
        <translation>自然語音沒有給出聲音。</translation>
    </message>
    <message>
        <source>自然语音的模型打不开，请重新运行：notice-reader voices add 文件夹。</source>
        <translation>自然語音的模型打不開，請重新執行：notice-reader voices add 資料夾。</translation>
    </message>
    <message>
        <source>自然语音需要另外安装，请运行：pip install onnxruntime numpy</source>
        <translation>自然語音需要另外安裝，請執行：pip install onnxruntime numpy</translation>
    </message>
    <message>
        <source>落款</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>行距</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>行距 ≥ 1.5 倍字号</source>
        <translation>行距 ≥ 1.5 倍字的大小</translation>
    </message>
    <message>
        <source>补成一对</source>
        <translation>補成一對</translation>
    </message>
    <message>
        <source>被遮住 {width} 像素</source>
        <translation>被遮住 {width} 像素</translation>
    </message>
    <message>
        <source>要先准备</source>
        <translation>要先準備</translation>
    </message>
    <message>
        <source>要写其中一个：{}</source>
        <translation>要寫其中一個：{}</translation>
    </message>
    <message>
        <source>要写的：</source>
        <translation>要寫的：</translation>
    </message>
    <message>
        <source>要查的词</source>
        <translation>要查的詞</translation>
    </message>
    <message>
        <source>要横向滚动 {width:g} 像素</source>
        <translation>要橫向捲動 {width:g} 像素</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>角色是“{role}”</source>
        <translation>角色是「{role}」</translation>
    </message>
    <message>
        <source>认不出这个键，请换一个。</source>
        <translation>認不出這個鍵，請換一個。</translation>
    </message>
    <message>
        <source>记住了：以后“{word}”读 {pinyin}。想改回去，再选中它，按“读错了”。</source>
        <translation>記住了：以後「{word}」讀 {pinyin}。想改回去，再選取它，按「讀錯了」。</translation>
    </message>
    <message>
        <source>设备不在</source>
        <translation>裝置不在</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>设置 → 时间和语言 → 语音 → 添加语音</source>
        <translation>設定 → 時間與語言 → 語音 → 新增語音</translation>
    </message>
    <message>
        <source>词的读音能听、能改</source>
        <translation>詞的讀音能聽、能改</translation>
    </message>
    <message>
        <source>试听：{hear} 声音名；选用：{say} 公告号 --voice 声音名，或在窗口的设置里选。</source>
        <translation>試聽：{hear} 聲音名稱；選用：{say} 公告號 --voice 聲音名稱，或在視窗的設定裡選。</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>语速</source>
        <translation>語速</translation>
    </message>
    <message>
        <source>语速加快</source>
        <translation>語速加快</translation>
    </message>
    <message>
        <source>语速放慢</source>
        <translation>語速放慢</translation>
    </message>
    <message>
        <source>语速（默认是设置里选的）</source>
        <translation>語速（預設是設定裡選的）</translation>
    </message>
    <message>
        <source>语音数据里没有中文</source>
        <translation>語音資料裡沒有中文</translation>
    </message>
    <message>
        <source>语音文件不能读写：{file}（{reason}）。</source>
        <translation>語音檔案不能讀寫：{file}（{reason}）。</translation>
    </message>
    <message>
        <source>说一声“略去”</source>
        <translation>說一聲「略去」</translation>
    </message>
    <message>
        <source>说的是“{message}”</source>
        <translation>說的是「{message}」</translation>
    </message>
    <message>
        <source>请写出要查的字、词、数字或日期；只有标点或空格查不了。</source>
        <translation>請寫出要查的字、詞、數字或日期；只有標點或空格查不了。</translation>
    </message>
    <message>
        <source>请在桌面上打开终端，再运行 notice-reader</source>
        <translation>請在桌面上開啟終端機，再執行 notice-reader</translation>
    </message>
    <message>
        <source>请找管电脑的人帮忙</source>
        <translation>請找管電腦的人幫忙</translation>
    </message>
    <message>
        <source>请按新的按键</source>
        <translation>請按新的按鍵</translation>
    </message>
    <message>
        <source>请按新的按键，按 Esc 不改。</source>
        <translation>請按新的按鍵，按 Esc 不改。</translation>
    </message>
    <message>
        <source>请按新的按键：{action}</source>
        <translation>請按新的按鍵：{action}</translation>
    </message>
    <message>
        <source>请接上音箱或耳机</source>
        <translation>請接上音箱或耳機</translation>
    </message>
    <message>
        <source>请用系统的软件管理器安装（Debian 的包名）：{names}</source>
        <translation>請用系統的套件管理程式安裝（Debian 的套件名稱）：{names}</translation>
    </message>
    <message>
        <source>请确认能用这个屏幕（DISPLAY={display}），再运行 notice-reader</source>
        <translation>請確認能用這個螢幕（DISPLAY={display}），再執行 notice-reader</translation>
    </message>
    <message>
        <source>请选一个词（1到{most}个汉字）再改读音。</source>
        <translation>請選一個詞（1到{most}個漢字）再改讀音。</translation>
    </message>
    <message>
        <source>读一句话听听；再按一次就停</source>
        <translation>讀一句話聽聽；再按一次就停</translation>
    </message>
    <message>
        <source>读不到无障碍树，不能从外面检查。</source>
        <translation>讀不到無障礙樹，不能從外面檢查。</translation>
    </message>
    <message>
        <source>读写公告库时磁盘出错，已有内容没有改动；请检查磁盘空间和权限。</source>
        <translation>讀寫公告庫時磁碟出錯，已有內容沒有改動；請檢查磁碟空間和權限。</translation>
    </message>
    <message>
        <source>读另一区域，前一个就停</source>
        <translation>讀另一區域，前一個就停</translation>
    </message>
    <message>
        <source>读完了</source>
        <translation>讀完了</translation>
    </message>
    <message>
        <source>读屏</source>
        <translation>螢幕報讀</translation>
    </message>
    <message>
        <source>读屏软件</source>
        <translation>螢幕報讀軟體</translation>
    </message>
    <message>
        <source>读屏软件来读</source>
        <translation>螢幕報讀軟體來讀</translation>
    </message>
    <message>
        <source>读的不是这一段</source>
        <translation>讀的不是這一段</translation>
    </message>
    <message>
        <source>读这一段</source>
        <translation>讀這一段</translation>
    </message>
    <message>
        <source>读错了</source>
        <translation>讀錯了</translation>
    </message>
    <message>
        <source>谁来朗读</source>
        <translation>誰來朗讀</translation>
    </message>
    <message>
        <source>跟着鼠标</source>
        <translation>跟著滑鼠</translation>
    </message>
    <message>
        <source>跟随朗读滚动可以关闭</source>
        <translation>跟隨朗讀捲動可以關閉</translation>
    </message>
    <message>
        <source>路径中有一段不是文件夹</source>
        <translation>路徑中有一段不是資料夾</translation>
    </message>
    <message>
        <source>跳到下一句</source>
        <translation>跳到下一句</translation>
    </message>
    <message>
        <source>跳过</source>
        <translation>跳過</translation>
    </message>
    <message>
        <source>辅助</source>
        <translation>輔助</translation>
    </message>
    <message>
        <source>输入框边界对比 ≥ 3:1</source>
        <translation>輸入框邊界對比 ≥ 3:1</translation>
    </message>
    <message>
        <source>输入要找的字词，列表里就只留下有它的公告；按回车打开第一篇</source>
        <translation>輸入要找的字詞，清單裡就只留下有它的公告；按 Enter 鍵開啟第一篇</translation>
    </message>
    <message>
        <source>输出</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>输出 JSON（只在标准输出上；说明和错误在标准错误上）</source>
        <translation>輸出 JSON（只在標準輸出上；說明和錯誤在標準錯誤上）</translation>
    </message>
    <message>
        <source>输出 JSON，连同全文</source>
        <translation>輸出 JSON，連同全文</translation>
    </message>
    <message>
        <source>边输入边找；回车到下一处，Esc 收起</source>
        <translation>邊輸入邊找；按 Enter 到下一處，Esc 收起</translation>
    </message>
    <message>
        <source>返回公告</source>
        <translation>返回公告</translation>
    </message>
    <message>
        <source>返回列表</source>
        <translation>返回清單</translation>
    </message>
    <message>
        <source>还不能用，怎样补上：{mend}</source>
        <translation>還不能用，怎樣補上：{mend}</translation>
    </message>
    <message>
        <source>还不能读这种文件（{media_type}）</source>
        <translation>還不能讀這種檔案（{media_type}）</translation>
    </message>
    <message>
        <source>还没有公告。

把公告文件拖到这里，或按“添加”。</source>
        <translation>還沒有公告。

把公告檔案拖到這裡，或按「新增」。</translation>
    </message>
    <message>
        <source>还没有公告。用 import 命令导入文件或文件夹。</source>
        <translation>還沒有公告。用 import 指令匯入檔案或資料夾。</translation>
    </message>
    <message>
        <source>还没有收藏的公告。

打开一篇公告，按“收藏”，它就会出现在这里。

按“全部”，看全部公告。</source>
        <translation>還沒有收藏的公告。

開啟一篇公告，按「收藏」，它就會出現在這裡。

按「全部」，看全部公告。</translation>
    </message>
    <message>
        <source>还没有收藏的公告。在窗口里打开一篇，按“收藏”。</source>
        <translation>還沒有收藏的公告。在視窗裡開啟一篇，按「收藏」。</translation>
    </message>
    <message>
        <source>还留着：{names}</source>
        <translation>還留著：{names}</translation>
    </message>
    <message>
        <source>这不是普通文件（是管道或设备），不能读</source>
        <translation>這不是普通檔案（是管線或裝置），不能讀</translation>
    </message>
    <message>
        <source>这不是普通文件，不能读</source>
        <translation>這不是普通檔案，不能讀</translation>
    </message>
    <message>
        <source>这个 Office 文件有密码，打不开；请去掉密码后再试</source>
        <translation>這個 Office 檔案有密碼，打不開；請去掉密碼後再試</translation>
    </message>
    <message>
        <source>这个 PDF 太大或已损坏，读不了；请分成小一些的文件，或重新下载</source>
        <translation>這個 PDF 太大或已損壞，讀不了；請分成小一些的檔案，或重新下載</translation>
    </message>
    <message>
        <source>这个 PDF 太大，读到第 {number} 页就停了，没有导入；请分成小一些的文件</source>
        <translation>這個 PDF 太大，讀到第 {number} 頁就停了，沒有匯入；請分成小一些的檔案</translation>
    </message>
    <message>
        <source>这个 PDF 已损坏，打不开；请重新下载</source>
        <translation>這個 PDF 已損壞，打不開；請重新下載</translation>
    </message>
    <message>
        <source>这个 PDF 是扫描的图片，没有文字，读不出来；请先用文字识别（OCR）软件转成带文字的文件</source>
        <translation>這個 PDF 是掃描的圖片，沒有文字，讀不出來；請先用文字辨識（OCR）軟體轉成帶文字的檔案</translation>
    </message>
    <message>
        <source>这个 PDF 有 {count} 页，太长（最多 {most} 页）；请分成小一些的文件</source>
        <translation>這個 PDF 有 {count} 頁，太長（最多 {most} 頁）；請分成小一些的檔案</translation>
    </message>
    <message>
        <source>这个 PDF 有密码，打不开；请去掉密码后再试</source>
        <translation>這個 PDF 有密碼，打不開；請去掉密碼後再試</translation>
    </message>
    <message>
        <source>这个 PDF 的第 {number} 页已损坏，没有导入；请重新下载</source>
        <translation>這個 PDF 的第 {number} 頁已損壞，沒有匯入；請重新下載</translation>
    </message>
    <message>
        <source>这个 PDF 里没有文字；请换一个有文字的文件，例如网页或 Word 文档</source>
        <translation>這個 PDF 裡沒有文字；請換一個有文字的檔案，例如網頁或 Word 文件</translation>
    </message>
    <message>
        <source>这个 PDF 里的字没有编码对照，读出来是乱码；请换一份文件，或先用文字识别（OCR）软件转换</source>
        <translation>這個 PDF 裡的字沒有編碼對照，讀出來是亂碼；請換一份檔案，或先用文字辨識（OCR）軟體轉換</translation>
    </message>
    <message>
        <source>这个 Word 文件已损坏，打不开；请重新下载，或在 Word、WPS 里另存一次</source>
        <translation>這個 Word 檔案已損壞，打不開；請重新下載，或在 Word、WPS 裡另存一次</translation>
    </message>
    <message>
        <source>这个 Word 文件有密码，打不开；请去掉密码后再试</source>
        <translation>這個 Word 檔案有密碼，打不開；請去掉密碼後再試</translation>
    </message>
    <message>
        <source>这个 Word 文件解开后太大，没有读；请分成小一些的文件</source>
        <translation>這個 Word 檔案解開後太大，沒有讀；請分成小一些的檔案</translation>
    </message>
    <message>
        <source>这个公告库是用更新版本的听公告建立的，请先升级程序再打开。</source>
        <translation>這個公告庫是用更新版本的聽公告建立的，請先升級程式再開啟。</translation>
    </message>
    <message>
        <source>这个单一文件网页（.mht）已损坏，读不了；请在浏览器里重新另存</source>
        <translation>這個單一檔案網頁（.mht）已損壞，讀不了；請在瀏覽器裡重新另存</translation>
    </message>
    <message>
        <source>这个压缩包里的文件太多，没有打开；请解开后再导入</source>
        <translation>這個壓縮檔裡的檔案太多，沒有開啟；請解開後再匯入</translation>
    </message>
    <message>
        <source>这个文件不是文字文件（里面是二进制数据）</source>
        <translation>這個檔案不是文字檔（裡面是二進位資料）</translation>
    </message>
    <message>
        <source>这个文件夹里没有可以读的文件</source>
        <translation>這個資料夾裡沒有可以讀的檔案</translation>
    </message>
    <message>
        <source>这个文件夹里的数据库不是听公告的公告库，没有改动它；请换一个文件夹。</source>
        <translation>這個資料夾裡的資料庫不是聽公告的公告庫，沒有改動它；請換一個資料夾。</translation>
    </message>
    <message>
        <source>这个文件是空的；请重新下载或另存一次，再添加</source>
        <translation>這個檔案是空的；請重新下載或另存一次，再新增</translation>
    </message>
    <message>
        <source>这个文件里没有找到公告</source>
        <translation>這個檔案裡找不到公告</translation>
    </message>
    <message>
        <source>这个文件里没有文字；请换一个有文字的文件</source>
        <translation>這個檔案裡沒有文字；請換一個有文字的檔案</translation>
    </message>
    <message>
        <source>这个来源是用旧版本添加的，只记了数目，没有清单。</source>
        <translation>這個來源是用舊版本新增的，只記了數目，沒有清單。</translation>
    </message>
    <message>
        <source>这个来源没有需要修复的地方。</source>
        <translation>這個來源沒有需要修復的地方。</translation>
    </message>
    <message>
        <source>这个网页由几个框架拼成，正文在另外的网页文件里；请打开正文那一页，再另存一次</source>
        <translation>這個網頁由幾個框架拼成，正文在另外的網頁檔案裡；請開啟正文那一頁，再另存一次</translation>
    </message>
    <message>
        <source>这个网页里没有文字（正文要靠脚本显示）；请在浏览器里等正文出现后另存，或复制文字存成 .txt</source>
        <translation>這個網頁裡沒有文字（正文要靠指令碼顯示）；請在瀏覽器裡等正文出現後另存，或複製文字存成 .txt</translation>
    </message>
    <message>
        <source>这个词读错了</source>
        <translation>這個詞讀錯了</translation>
    </message>
    <message>
        <source>这个链接指向的文件不存在</source>
        <translation>這個連結指向的檔案不存在</translation>
    </message>
    <message>
        <source>这么大的字，看得清楚吗？</source>
        <translation>這麼大的字，看得清楚嗎？</translation>
    </message>
    <message>
        <source>这份材料处理不了，没有导入；详细原因记在日志里</source>
        <translation>這份材料處理不了，沒有匯入；詳細原因寫在記錄檔裡</translation>
    </message>
    <message>
        <source>这几行是样子：本周六上午九点，社区活动室免费量血压、测血糖，请带上身份证和医保卡，不用预约。</source>
        <translation>這幾行是樣子：本週六上午九點，社區活動室免費量血壓、測血糖，請帶上身分證和健保卡，不用預約。</translation>
    </message>
    <message>
        <source>这只是一个网址，不是网页；请在浏览器里打开后另存，再导入</source>
        <translation>這只是一個網址，不是網頁；請在瀏覽器裡開啟後另存，再匯入</translation>
    </message>
    <message>
        <source>这是 CAJ 文件，还不能读；请另存为带文字的 PDF 再导入</source>
        <translation>這是 CAJ 檔案，還不能讀；請另存為帶文字的 PDF 再匯入</translation>
    </message>
    <message>
        <source>这是 Excel 表格，还不能读；请另存为网页（.htm），或把要读的部分存成 .docx 再导入</source>
        <translation>這是 Excel 表格，還不能讀；請另存為網頁（.htm），或把要讀的部分存成 .docx 再匯入</translation>
    </message>
    <message>
        <source>这是 OFD 版式文件，还不能读；请另存为带文字的 PDF 再导入</source>
        <translation>這是 OFD 版式檔案，還不能讀；請另存為帶文字的 PDF 再匯入</translation>
    </message>
    <message>
        <source>这是 OpenDocument 文件，还不能读；请在 Word 或 WPS 里另存为 .docx 再导入</source>
        <translation>這是 OpenDocument 檔案，還不能讀；請在 Word 或 WPS 裡另存為 .docx 再匯入</translation>
    </message>
    <message>
        <source>这是 Outlook 邮件，还不能读；请另存为网页（.htm）或 .txt 再导入</source>
        <translation>這是 Outlook 郵件，還不能讀；請另存為網頁（.htm）或 .txt 再匯入</translation>
    </message>
    <message>
        <source>这是 RTF 文件，还不能读；请在 Word 或 WPS 里另存为 .docx 再导入</source>
        <translation>這是 RTF 檔案，還不能讀；請在 Word 或 WPS 裡另存為 .docx 再匯入</translation>
    </message>
    <message>
        <source>这是 Word 的 XML 文件，还不能读；请在 Word 或 WPS 里另存为 .docx 再导入</source>
        <translation>這是 Word 的 XML 檔案，還不能讀；請在 Word 或 WPS 裡另存為 .docx 再匯入</translation>
    </message>
    <message>
        <source>这是公告库自己的文件夹，里面的公告不用再导入</source>
        <translation>這是公告庫自己的資料夾，裡面的公告不用再匯入</translation>
    </message>
    <message>
        <source>这是压缩包或 Office 文件，已损坏，打不开；请重新下载</source>
        <translation>這是壓縮檔或 Office 檔案，已損壞，打不開；請重新下載</translation>
    </message>
    <message>
        <source>这是压缩包，不是能读的文字文件；请解开后再导入</source>
        <translation>這是壓縮檔，不是能讀的文字檔；請解開後再匯入</translation>
    </message>
    <message>
        <source>这是图片，读不出文字；请先用文字识别（OCR）软件转成文字</source>
        <translation>這是圖片，讀不出文字；請先用文字辨識（OCR）軟體轉成文字</translation>
    </message>
    <message>
        <source>这是声音、影像或图片，不是能读的文字文件</source>
        <translation>這是聲音、影像或圖片，不是能讀的文字檔</translation>
    </message>
    <message>
        <source>这是声音，不是能读的文字文件</source>
        <translation>這是聲音，不是能讀的文字檔</translation>
    </message>
    <message>
        <source>这是快捷方式，不是文件本身；请导入它指向的文件</source>
        <translation>這是捷徑，不是檔案本身；請匯入它指向的檔案</translation>
    </message>
    <message>
        <source>这是手机应用，不是能读的文字文件</source>
        <translation>這是手機應用程式，不是能讀的文字檔</translation>
    </message>
    <message>
        <source>这是数据库，不是能读的文字文件</source>
        <translation>這是資料庫，不是能讀的文字檔</translation>
    </message>
    <message>
        <source>这是文件夹，不是文件</source>
        <translation>這是資料夾，不是檔案</translation>
    </message>
    <message>
        <source>这是旧版 Excel 表格，还不能读；请另存为网页（.htm），或把要读的部分存成 .docx 再导入</source>
        <translation>這是舊版 Excel 表格，還不能讀；請另存為網頁（.htm），或把要讀的部分存成 .docx 再匯入</translation>
    </message>
    <message>
        <source>这是旧版 Office 文件，还不能读；请在 Word 或 WPS 里另存为 .docx 再导入</source>
        <translation>這是舊版 Office 檔案，還不能讀；請在 Word 或 WPS 裡另存為 .docx 再匯入</translation>
    </message>
    <message>
        <source>这是旧版 Word 或 WPS 文件（.doc、.wps），还不能读；请在 Word 或 WPS 里另存为 .docx 再导入</source>
        <translation>這是舊版 Word 或 WPS 檔案（.doc、.wps），還不能讀；請在 Word 或 WPS 裡另存為 .docx 再匯入</translation>
    </message>
    <message>
        <source>这是旧版演示文稿（PPT），还不能读；请另存为带文字的 PDF 再导入</source>
        <translation>這是舊版簡報（PPT），還不能讀；請另存為帶文字的 PDF 再匯入</translation>
    </message>
    <message>
        <source>这是演示文稿（PPT），还不能读；请另存为带文字的 PDF 再导入</source>
        <translation>這是簡報（PPT），還不能讀；請另存為帶文字的 PDF 再匯入</translation>
    </message>
    <message>
        <source>这是电子书（EPUB），还不能读；请转换成 .docx 或 .txt 再导入</source>
        <translation>這是電子書（EPUB），還不能讀；請轉換成 .docx 或 .txt 再匯入</translation>
    </message>
    <message>
        <source>这是程序，不是能读的文字文件</source>
        <translation>這是程式，不是能讀的文字檔</translation>
    </message>
    <message>
        <source>这是空的压缩包</source>
        <translation>這是空的壓縮檔</translation>
    </message>
    <message>
        <source>这是网页的样式或程序文件，不是公告</source>
        <translation>這是網頁的樣式或程式檔案，不是公告</translation>
    </message>
    <message>
        <source>这段文字里没有可以朗读的内容。</source>
        <translation>這段文字裡沒有可以朗讀的內容。</translation>
    </message>
    <message>
        <source>这里没有公告库</source>
        <translation>這裡沒有公告庫</translation>
    </message>
    <message>
        <source>这里没有屏幕（没有设置 DISPLAY）</source>
        <translation>這裡沒有螢幕（沒有設定 DISPLAY）</translation>
    </message>
    <message>
        <source>这里没有屏幕，打不开窗口；请在桌面上打开终端，再运行 notice-reader。</source>
        <translation>這裡沒有螢幕，打不開視窗；請在桌面上開啟終端機，再執行 notice-reader。</translation>
    </message>
    <message>
        <source>连读</source>
        <translation>連讀</translation>
    </message>
    <message>
        <source>连读或停止</source>
        <translation>連讀或停止</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>退出状态：0 做好了，1 输入有问题（标准错误上有一行说明），2 用法不对，130 被 Ctrl+C 停下。</source>
        <translation>結束狀態：0 做好了，1 輸入有問題（標準錯誤上有一行說明），2 用法不對，130 被 Ctrl+C 停下。</translation>
    </message>
    <message>
        <source>退出码 {code}</source>
        <translation>結束代碼 {code}</translation>
    </message>
    <message>
        <source>退格</source>
        <translation>退格</translation>
    </message>
    <message>
        <source>适老化通用设计规范 充足操作时间；WCAG 3.2.1</source>
        <translation>適老化通用設計規範 充足操作時間；WCAG 3.2.1</translation>
    </message>
    <message>
        <source>适老化通用设计规范 字体</source>
        <translation>適老化通用設計規範 字型</translation>
    </message>
    <message>
        <source>适老化通用设计规范 字体大小</source>
        <translation>適老化通用設計規範 字型大小</translation>
    </message>
    <message>
        <source>适老化通用设计规范 字体大小；WCAG 1.4.4</source>
        <translation>適老化通用設計規範 字型大小；WCAG 1.4.4</translation>
    </message>
    <message>
        <source>适老化通用设计规范 容错性；WCAG 3.3.4</source>
        <translation>適老化通用設計規範 容錯性；WCAG 3.3.4</translation>
    </message>
    <message>
        <source>适老化通用设计规范 对比度；WCAG 1.4.6</source>
        <translation>適老化通用設計規範 對比度；WCAG 1.4.6</translation>
    </message>
    <message>
        <source>适老化通用设计规范 弹窗关闭</source>
        <translation>適老化通用設計規範 彈窗關閉</translation>
    </message>
    <message>
        <source>适老化通用设计规范 手势操作；WCAG 2.5.1</source>
        <translation>適老化通用設計規範 手勢操作；WCAG 2.5.1</translation>
    </message>
    <message>
        <source>适老化通用设计规范 段间距；WCAG 1.4.8</source>
        <translation>適老化通用設計規範 段間距；WCAG 1.4.8</translation>
    </message>
    <message>
        <source>适老化通用设计规范 禁止广告</source>
        <translation>適老化通用設計規範 禁止廣告</translation>
    </message>
    <message>
        <source>适老化通用设计规范 组件焦点大小</source>
        <translation>適老化通用設計規範 元件焦點大小</translation>
    </message>
    <message>
        <source>适老化通用设计规范 组件焦点大小；WCAG 2.5.5</source>
        <translation>適老化通用設計規範 元件焦點大小；WCAG 2.5.5</translation>
    </message>
    <message>
        <source>适老化通用设计规范 行间距；WCAG 1.4.8</source>
        <translation>適老化通用設計規範 行間距；WCAG 1.4.8</translation>
    </message>
    <message>
        <source>适老化通用设计规范 语音朗读</source>
        <translation>適老化通用設計規範 語音朗讀</translation>
    </message>
    <message>
        <source>适老化通用设计规范 语音朗读；WCAG 1.4.2</source>
        <translation>適老化通用設計規範 語音朗讀；WCAG 1.4.2</translation>
    </message>
    <message>
        <source>适老化通用设计规范 语音朗读；WCAG 2.5.2</source>
        <translation>適老化通用設計規範 語音朗讀；WCAG 2.5.2</translation>
    </message>
    <message>
        <source>适老化通用设计规范 语音朗读；WCAG 4.1.2</source>
        <translation>適老化通用設計規範 語音朗讀；WCAG 4.1.2</translation>
    </message>
    <message>
        <source>适老化通用设计规范 键盘操作；WCAG 2.1.1</source>
        <translation>適老化通用設計規範 鍵盤操作；WCAG 2.1.1</translation>
    </message>
    <message>
        <source>选中读错的词再按，改它的读音</source>
        <translation>選中讀錯的詞再按，改它的讀音</translation>
    </message>
    <message>
        <source>选中读错的词，按这里改它的读音</source>
        <translation>選取讀錯的詞，按這裡改它的讀音</translation>
    </message>
    <message>
        <source>逗号</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>遇到不读的图片</source>
        <translation>遇到不讀的圖片</translation>
    </message>
    <message>
        <source>遮住</source>
        <translation>遮住</translation>
    </message>
    <message>
        <source>邮箱：{address}</source>
        <translation>郵箱：{address}</translation>
    </message>
    <message>
        <source>部首形的字</source>
        <translation>部首形的字</translation>
    </message>
    <message>
        <source>配色</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>配色：{label}</source>
        <translation>配色：{label}</translation>
    </message>
    <message>
        <source>链接绕成了圈，找不到文件</source>
        <translation>連結繞成了圈，找不到檔案</translation>
    </message>
    <message>
        <source>锁定在全屏，公告库里要先有公告。</source>
        <translation>鎖定在全螢幕，公告庫裡要先有公告。</translation>
    </message>
    <message>
        <source>错误：{error}</source>
        <translation>錯誤：{error}</translation>
    </message>
    <message>
        <source>错误：{file}：{reason}。</source>
        <translation>錯誤：{file}：{reason}。</translation>
    </message>
    <message>
        <source>错误：{message}。{usage}（--help 看说明）</source>
        <translation>錯誤：{message}。{usage}（--help 看說明）</translation>
    </message>
    <message>
        <source>错误：{source}：{message}</source>
        <translation>錯誤：{source}：{message}</translation>
    </message>
    <message>
        <source>错误：程序内部出错，这次没有做成；详细原因记在日志里。</source>
        <translation>錯誤：程式內部出錯，這次沒有做成；詳細原因寫在記錄檔裡。</translation>
    </message>
    <message>
        <source>键盘上的按键</source>
        <translation>鍵盤上的按鍵</translation>
    </message>
    <message>
        <source>问题数</source>
        <translation>問題數</translation>
    </message>
    <message>
        <source>阅读尺</source>
        <translation>閱讀尺</translation>
    </message>
    <message>
        <source>阅读尺以外的字</source>
        <translation>閱讀尺以外的字</translation>
    </message>
    <message>
        <source>阅读尺已关闭。</source>
        <translation>閱讀尺已關閉。</translation>
    </message>
    <message>
        <source>阅读尺已打开，朗读时跟着声音走。</source>
        <translation>閱讀尺已開啟，朗讀時跟著聲音走。</translation>
    </message>
    <message>
        <source>阅读尺的高度</source>
        <translation>閱讀尺的高度</translation>
    </message>
    <message>
        <source>阅读辅助</source>
        <translation>閱讀輔助</translation>
    </message>
    <message>
        <source>随点随读</source>
        <translation>隨點隨讀</translation>
    </message>
    <message>
        <source>静音</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>静音（不出声，只走标记）</source>
        <translation>靜音（不出聲，只走標記）</translation>
    </message>
    <message>
        <source>音量</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>音量减小</source>
        <translation>音量減小</translation>
    </message>
    <message>
        <source>音量增大</source>
        <translation>音量增大</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>頁碼</translation>
    </message>
    <message>
        <source>预先做好自然语音的朗读，之后一点就响</source>
        <translation>預先做好自然語音的朗讀，之後一點就響</translation>
    </message>
    <message>
        <source>高少 {height} 像素</source>
        <translation>高少 {height} 像素</translation>
    </message>
    <message>
        <source>黑体</source>
        <translation>黑體</translation>
    </message>
    <message>
        <source>黑底黄字</source>
        <translation>黑底黃字</translation>
    </message>
    <message>
        <source>默认用黑体一类的字体</source>
        <translation>預設用黑體一類的字型</translation>
    </message>
    <message>
        <source>（固定）</source>
        <translation>（固定）</translation>
    </message>
    <message>
        <source>（换行）</source>
        <translation>（換行）</translation>
    </message>
    <message>
        <source>（无）</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>（空格）</source>
        <translation>（空格）</translation>
    </message>
    <message>
        <source>，</source>
        <translation>，</translation>
    </message>
    <message>
        <source>，{count:,} 处</source>
        <translation>，{count:,} 處</translation>
    </message>
    <message>
        <source>，已收藏</source>
        <translation>，已收藏</translation>
    </message>
    <message>
        <source>，或者 </source>
        <translation>，或者 </translation>
    </message>
    <message>
        <source>，正在看</source>
        <translation>，正在看</translation>
    </message>
    <message>
        <source>；</source>
        <translation>；</translation>
    </message>
</context>
</TS>
