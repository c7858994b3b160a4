// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Language.h"

#include "Text.h"

#include <map>

namespace simulator {

namespace {

struct Translations
{
    const char *zh, *de, *fr, *ja;
};

// What the real server was heard to say in its other languages. It has eleven; the rest were not recorded.
const std::map<std::string_view, Translations> catalogue = {
    {"Please login first",
     {"请先登录", "Bitte zuerst einloggen", "Veuillez d'abord vous connecter", "最初にログインしてください"}},
    {"Unauthorized operation",
     {"未授权的操作", "Nicht autorisierte Operation", "Opération non autorisée", "不正操作"}},
    {"password or code is incorrect, you have {0} remaining chances",
     {"密码错误，您还有 {0} 次尝试的机会",
      "Das Passwort oder der Code ist falsch. Du hast noch {0} Versuche übrig",
      "Le mot de passe ou le code est incorrect, il vous reste {0} chances",
      "パスワードまたはコードが間違っています。あと {0} 回の試行機会があります"}},
    {"The user: {0} doesn't exist",
     {"用户: {0}不存在", "Der Benutzer {0} existiert nicht", "L'utilisateur : {0} n'existe pas",
      "そのユーザー：{0}は存在しません"}},
    {"The user is forbidden to sign in, please contact the administrator",
     {"该用户被禁止登录，请联系管理员",
      "Dem Benutzer ist der Zugang verboten, bitte kontaktieren Sie den Administrator",
      "L'utilisateur est interdit de se connecter, veuillez contacter l'administrateur",
      "ユーザーはサインインできません。管理者に連絡してください"}},
    {"Redirect URI: {0} doesn't exist in the allowed Redirect URI list",
     {"重定向 URI：{0}在许可跳转列表中未找到",
      "Weiterleitungs-URI: {0} ist nicht in der Liste erlaubter Weiterleitungs-URIs vorhanden",
      "URI de redirection: {0} n'existe pas dans la liste des URI de redirection autorisés",
      "リダイレクトURI：{0}は許可されたリダイレクトURIリストに存在しません"}},
    {"Invalid client_id",
     {"无效的ClientId", "Ungültige client_id", "Identifiant de client invalide", "client_idが無効です"}},
    {"Grant_type: {0} is not supported in this application",
     {"该应用不支持Grant_type: {0}", "Grant_type: {0} wird von dieser Anwendung nicht unterstützt",
      "Type_de_subvention : {0} n'est pas pris en charge dans cette application",
      "grant_type：{0}はこのアプリケーションでサポートされていません"}},
    {"Username already exists",
     {"用户名已存在", "Benutzername existiert bereits", "Nom d'utilisateur existe déjà",
      "ユーザー名はすでに存在しています"}},
    {"The username may only contain alphanumeric characters, underlines or hyphens, cannot have consecutive "
     "hyphens or underlines, and cannot begin or end with a hyphen or underline.",
     {"用户名只能包含字母数字字符、下划线或连字符，不能有连续的连字符或下划线，也不能以连字符或下划线开头或结"
      "尾",
      "Der Benutzername darf nur alphanumerische Zeichen, Unterstriche oder Bindestriche enthalten, keine "
      "aufeinanderfolgenden Bindestriche oder Unterstriche haben und darf nicht mit einem Bindestrich oder "
      "Unterstrich beginnen oder enden.",
      "Le nom d'utilisateur ne peut contenir que des caractères alphanumériques, des traits soulignés ou des "
      "tirets, ne peut pas avoir de tirets ou de traits soulignés consécutifs et ne peut pas commencer ou se "
      "terminer par un tiret ou un trait souligné.",
      "ユーザー名には英数字、アンダースコア、ハイフンしか含めることができません。連続したハイフンまたはアンダ"
      "ースコアは不可であり、ハイフンまたはアンダースコアで始まるまたは終わることもできません。"}},
    {"Phone number is invalid",
     {"无效手机号", "Die Telefonnummer ist ungültig", "Le numéro de téléphone est invalide",
      "電話番号が無効です"}},
    {"The ID is immutable.",
     {"ID 是不可变的", "Das ID ist unveränderlich.", "Le ID est immuable.", "IDは不変です。"}},
    {"Display name cannot be empty",
     {"显示名称不可为空", "Anzeigename darf nicht leer sein", "Le nom d'affichage ne peut pas être vide",
      "表示名は空にできません"}},
    {"The password must have at least 6 characters",
     {"密码必须至少包含6个字符", "Das Passwort muss mindestens 6 Zeichen haben",
      "Le mot de passe doit contenir au moins 6 caractères", "パスワードは少なくとも6文字必要です"}},
    {"New password cannot contain blank space.",
     {"新密码不可以包含空格", "Das neue Passwort darf keine Leerzeichen enthalten.",
      "Le nouveau mot de passe ne peut pas contenir d'espace.",
      "新しいパスワードにはスペースを含めることはできません。"}},
    {"this operation requires administrator to perform",
     {"只有管理员才能进行此操作", "Dieser Vorgang erfordert einen Administrator zur Ausführung",
      "cette opération nécessite un administrateur pour être effectuée", "この操作は管理者権限が必要です"}},
    {"Invalid application or wrong clientSecret",
     {"无效应用或错误的clientSecret", "Ungültige Anwendung oder falsches clientSecret",
      "Application invalide ou clientSecret incorrect",
      "無効なアプリケーションまたは誤ったクライアントシークレットです"}},
    {"The application does not allow to sign up new account",
     {"该应用不允许注册新用户", "Die Anwendung erlaubt es nicht, sich für ein neues Konto anzumelden",
      "L'application ne permet pas de créer un nouveau compte",
      "アプリケーションは新しいアカウントの登録を許可しません"}},
};

} // namespace

std::string languageOf(std::string_view acceptLanguage)
{
    return lower(acceptLanguage.substr(0, 2));
}

std::string say(std::string_view language, std::string_view english,
                std::initializer_list<std::string_view> values)
{
    std::string_view pattern = english;
    if (const auto found = catalogue.find(english); found != catalogue.end()) {
        const Translations &words = found->second;
        pattern = language == "zh"   ? words.zh
                  : language == "de" ? words.de
                  : language == "fr" ? words.fr
                  : language == "ja" ? words.ja
                                     : english;
    }
    return filled(pattern, values);
}

} // namespace simulator
